package dev.ooslocal.cloud.kms;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import dev.ooslocal.cloud.simulated.SimulatedProduct;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tags of keys. */
@Component
final class KeyTagCalls implements SimulatedProduct {
  private final Keys keys;

  KeyTagCalls(Keys keys) {
    this.keys = keys;
  }

  @Override
  public List<SimulatedApi> apis() {
    return List.of(
        new KmsCall("TagResource", this::tag),
        new KmsCall("UntagResource", this::untag),
        new KmsCall("ListResourceTags", this::list));
  }

  private ObjectNode tag(ProductCall call) {
    call.required("Tags");
    Resource key = keys.hold(call);
    Tags.add(key.detail(), Tags.asked(call));
    keys.update(key);
    return Json.object();
  }

  private ObjectNode untag(ProductCall call) {
    List<String> names = call.requiredTexts("TagKeys");
    Resource key = keys.hold(call);
    Map<String, String> tags = Tags.of(key.detail());
    tags.keySet().removeAll(names);
    Tags.write(key.detail(), tags);
    keys.update(key);
    return Json.object();
  }

  private ObjectNode list(ProductCall call) {
    Resource key = keys.hold(call);
    ObjectNode answer = Json.object();
    ArrayNode list = answer.putObject("Tags").putArray("Tag");
    Tags.of(key.detail())
        .forEach(
            (name, value) ->
                list.addObject().put("KeyId", key.id()).put("TagKey", name).put("TagValue", value));
    return answer;
  }
}
