package dev.ooslocal.state.api;

import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.state.Policy;
import dev.ooslocal.state.Rate;
import dev.ooslocal.state.StateConfiguration;
import dev.ooslocal.state.Targets;
import dev.ooslocal.state.store.StateRows;
import dev.ooslocal.tag.Tags;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Configurations as the operations need them. */
@Component
class States {
  private final StateRows rows;
  private final Tags tags;

  States(StateRows rows, Tags tags) {
    this.rows = rows;
    this.tags = tags;
  }

  /**
   * One of the caller's.
   *
   * @throws ApiException {@link ErrorCode#NO_STATE_CONFIGURATION}
   */
  StateConfiguration own(Caller caller, String id) {
    return rows.find(caller.account(), caller.region(), id)
        .orElseThrow(() -> new ApiException(ErrorCode.NO_STATE_CONFIGURATION, id));
  }

  /**
   * What was given, when it is right.
   *
   * @throws ApiException InvalidParameter
   */
  static StateConfiguration.Content checked(StateConfiguration.Content content) {
    Rate.of(content.schedule());
    Targets.of(content.targets());
    Policy.read(content.parameters());
    return content;
  }

  static String text(Map<String, JsonNode> given) {
    ObjectNode object = Json.object();
    given.forEach(object::set);
    return Json.text(object);
  }

  Map<String, Map<String, String>> tagsOf(Caller caller, Collection<String> ids) {
    return tags.of(caller.account(), caller.region(), StateConfiguration.TAGGED_AS, ids);
  }

  Map<String, String> tag(Caller caller, String id, Map<String, String> given) {
    Map<String, String> checked = tags.checked(given);
    tags.replace(caller.account(), caller.region(), StateConfiguration.TAGGED_AS, id, checked);
    return checked;
  }

  void forgetTags(Caller caller, List<String> ids) {
    tags.forget(caller.account(), caller.region(), StateConfiguration.TAGGED_AS, ids);
  }
}
