package dev.ooslocal.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.outgoing.Network;
import dev.ooslocal.platform.outgoing.OutgoingSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class HttpCallsTest {
  private static final List<String> HERE = List.of("127.0.0.1");

  private final HttpServer server = listening();
  private @Nullable String token;
  private @Nullable String body;

  private static HttpServer listening() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @BeforeEach
  void start() {
    server.createContext(
        "/",
        exchange -> {
          token = exchange.getRequestHeaders().getFirst("Idempotency-Key");
          body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Location", "http://elsewhere/");
          byte[] answer =
              exchange.getRequestURI().getPath().equals("/large")
                  ? new byte[2_000_000]
                  : "{\"ok\":true}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(
              exchange.getRequestURI().getPath().equals("/moved") ? 302 : 200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private JsonNode perform(String url, List<String> allow, List<String> deny) {
    return new HttpCalls(Network.real(new OutgoingSettings(allow, deny)))
        .perform(HttpCalls.request("POST", url, Json.parse("{\"X\":\"1\"}"), "{\"a\":1}"), "run/1");
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Test
  void sendsTheBodyWithTheTokenAndAnswersTheAnswer() {
    JsonNode outcome = perform(url("/"), HERE, List.of());
    assertThat(outcome.path("status").asInt()).isEqualTo(200);
    assertThat(outcome.path("body").asString()).isEqualTo("{\"ok\":true}");
    assertThat(token).isEqualTo("run/1");
    assertThat(body).isEqualTo("{\"a\":1}");
  }

  @Test
  void followsNoRedirects() {
    assertThat(perform(url("/moved"), HERE, List.of()).path("status").asInt()).isEqualTo(302);
  }

  @Test
  void refusesAnAnswerThatIsTooLarge() {
    assertThat(perform(url("/large"), HERE, List.of()).path("failed").asString())
        .contains("larger than");
  }

  @Test
  void saysWhyThereIsNoAnswer() {
    int port = server.getAddress().getPort();
    server.stop(0);
    assertThat(perform("http://127.0.0.1:" + port, HERE, List.of()).path("failed").asString())
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://169.254.169.254/latest/meta-data/, oos.out.allow can open them",
    "http://100.100.100.200/latest/meta-data/, oos.out.allow can open them",
    "http://[fe80::1]/, oos.out.allow can open them",
    "ftp://127.0.0.1/, is no http or https URL with a plain host",
    "file:///etc/passwd, is no http or https URL with a plain host",
    "not a url, Illegal character in path"
  })
  void refusesWhatIsNoWebAddressOrServesCredentials(String url, String why) {
    assertThat(perform(url, List.of(), List.of()).path("failed").asString()).contains(why);
    assertThat(token).isNull();
  }

  @Test
  void reachesThisMachineOnlyWhereThatIsAllowed() {
    assertThat(perform(url("/"), List.of(), List.of()).path("failed").asString())
        .contains("denied");
    assertThat(token).isNull();
    assertThat(perform(url("/"), List.of("127.0.0.1"), List.of()).path("status").asInt())
        .isEqualTo(200);
  }
}
