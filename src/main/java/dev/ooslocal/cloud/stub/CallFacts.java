package dev.ooslocal.cloud.stub;

import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.platform.Json;
import tools.jackson.databind.node.ObjectNode;

/** What a stub can see of a call: the input of its condition and of the texts in its body. */
final class CallFacts {
  private CallFacts() {}

  static ObjectNode of(CloudCall call) {
    CloudCall.Origin origin = call.origin();
    ObjectNode facts =
        Json.object()
            .put("service", call.service())
            .put("api", call.api())
            .put("region", call.region());
    facts.set("parameters", call.parameters());
    facts.put("executionId", origin.executionId()).put("taskName", origin.taskName());
    facts.set("item", origin.item() == null ? Json.nothing() : origin.item());
    return facts.put("attempt", origin.attempt());
  }
}
