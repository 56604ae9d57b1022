package dev.ooslocal.cloud.tagging;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.platform.Json;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answer of a call that changes some resources and says which it could not. */
final class Failures {
  private static final String CODE = "InvalidResourceId.NotFound";

  private Failures() {}

  static ObjectNode afterEach(ProductCall call, TaggedThings things, Consumer<Resource> change) {
    ArrayNode failed = Json.array();
    List<Arn> sorted =
        AskedTags.requiredArns(call).stream().sorted(Comparator.comparing(Arn::toString)).toList();
    for (Arn arn : sorted) {
      Optional<Resource> held = things.hold(call, arn);
      held.ifPresent(
          resource -> {
            change.accept(resource);
            things.update(resource);
          });
      if (held.isEmpty()) {
        ObjectNode result =
            Json.object()
                .put("Code", CODE)
                .put("Message", "The specified ResourceIds are not found in our records.");
        failed.addObject().put("ResourceARN", arn.toString()).set("Result", result);
      }
    }
    ObjectNode answer = Json.object();
    answer.putObject("FailedResources").set("FailedResource", failed);
    return answer;
  }
}
