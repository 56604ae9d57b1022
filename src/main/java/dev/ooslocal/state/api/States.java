package dev.ooslocal.state.api;

import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.state.Rate;
import dev.ooslocal.state.StateConfiguration;
import dev.ooslocal.state.StateTemplates;
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
  private final StateTemplates templates;

  States(StateRows rows, Tags tags, StateTemplates templates) {
    this.rows = rows;
    this.tags = tags;
    this.templates = templates;
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
  StateConfiguration checked(Caller caller, StateConfiguration one) {
    Rate.of(one.content().schedule());
    Targets.of(one.content().targets());
    templates.check(caller, one);
    return one;
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
