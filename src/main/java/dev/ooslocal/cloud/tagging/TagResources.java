package dev.ooslocal.cloud.tagging;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Tags;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Gives tags to resources of any product. */
@Component
final class TagResources implements TagApi {
  private final TaggedThings things;

  TagResources(TaggedThings things) {
    this.things = things;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Map<String, Optional<String>> tags = AskedTags.required(call);
    return Failures.afterEach(call, things, resource -> Tags.add(resource.detail(), tags));
  }
}
