package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.SeenCalls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** What a real client has called, by the service's own journal. */
final class ClientCalls {
  private ClientCalls() {}

  /** Notes all that was called so far as shown by this test and this client. */
  static void note(ServiceProcess service, Class<?> test, String client) {
    JsonNode seen = journal(service).path("requests");
    assertThat(seen).as("the client has called something").isNotEmpty();
    for (JsonNode call : seen) {
      SeenCalls.note(
          call.path("action").asString(""),
          call.path("code").asString(""),
          test.getSimpleName(),
          client);
    }
  }

  private static JsonNode journal(ServiceProcess service) {
    try (var in = URI.create(service.url() + "/_oos/requests?limit=10000").toURL().openStream()) {
      return Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
