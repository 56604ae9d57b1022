package dev.ooslocal.cloud.tagging;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Tags;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes tags from resources of any product. */
@Component
final class UntagResources implements TagApi {
  private final TaggedThings things;

  UntagResources(TaggedThings things) {
    this.things = things;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<String> keys = call.requiredTexts("TagKey", "TagKeys");
    return Failures.afterEach(
        call,
        things,
        resource -> {
          Map<String, String> left = Tags.of(resource.detail());
          left.keySet().removeAll(keys);
          Tags.write(resource.detail(), left);
        });
  }
}
