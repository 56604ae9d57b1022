package dev.ooslocal.cloud;

import dev.ooslocal.platform.Json;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Tells the author of a template how to have a call answered. */
@Component
public final class StubHint {
  private final int port;
  private final KnownCalls known;

  StubHint(@Value("${server.port:8667}") int port, KnownCalls known) {
    this.port = port;
    this.known = known;
  }

  /** A stub that would answer this call with an empty object. */
  public static ObjectNode example(String service, String api) {
    ObjectNode stub = Json.object().put("service", service).put("api", api);
    stub.putArray("answers").addObject().putObject("body");
    return stub;
  }

  /** The whole sentence, with a command that can be pasted. */
  public String sentence(CloudCall call) {
    return """
        Nobody here answers %1$s %2$s: no stub matches and it is not simulated.%5$s Register a stub, \
        with the answer the template needs as its body: \
        curl -X POST http://127.0.0.1:%3$d/_oos/cloud/stubs -H 'Content-Type: application/json' \
        -d '%4$s'"""
        .formatted(call.service(), call.api(), port, shellText(call), meant(call));
  }

  private String meant(CloudCall call) {
    return known.nearest(call.service(), call.api()).map(" Did you mean %s?"::formatted).orElse("");
  }

  private static String shellText(CloudCall call) {
    return Json.text(example(call.service(), call.api())).replace("'", "'\\''");
  }
}
