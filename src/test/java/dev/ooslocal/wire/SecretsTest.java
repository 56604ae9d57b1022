package dev.ooslocal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dev.ooslocal.OosLocal;
import dev.ooslocal.account.AccountSeeds;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Runs that handle secrets in every way there is, and a search for those secrets everywhere the
 * service writes: answers, journals, the log, files.
 */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Verified
@ExtendWith(OutputCaptureExtension.class)
class SecretsTest {
  private static final String NO_ECHO = "xenon-noecho-7f3a";
  private static final String STORED = "krypton-stored-91bc";
  private static final String KEY = "north-secret-0001";
  private static final Set<String> ENDED = Set.of("Success", "Failed", "Cancelled");
  private static final String TEMPLATE =
      """
      FormatVersion: OOS-2019-06-01
      Parameters:
        word: {Type: String, NoEcho: true}
        url: {Type: String}
      Tasks:
        - Name: known
          Action: ACS::ExecuteAPI
          Properties:
            Service: ECS
            API: DescribeInstances
            Parameters: {InstanceName: '{{ word }}', KeyPairName: '{{ oos-secret:grep-me }}'}
          Outputs:
            asked: {Type: String, ValueSelector: '.TotalCount'}
        - Name: posted
          Action: ACS::ExecuteHttpRequest
          Properties:
            Method: POST
            URL: '{{ url }}'
            Headers: {X-Word: '{{ word }}'}
            Body: '{"word": "{{ word }}", "stored": "{{ oos-secret:grep-me }}"}'
        - Name: fails
          Action: ACS::ExecuteAPI
          Properties:
            Service: NOBODY
            API: Knows
            Parameters: {Word: '{{ word }}', Stored: '{{ oos-secret:grep-me }}'}
      Outputs:
        word: {Type: String, Value: 'it is {{ word }} and {{ oos-secret:grep-me }}'}
      """;

  @Autowired private AccountSeeds accounts;

  @Autowired
  @Qualifier("wall")
  private InstantSource wall;

  @Value("${" + Verified.FOLDER + "}")
  private Path folder;

  @LocalServerPort private int port;

  private Reply call(String operation, String... parameters) {
    Map<String, String> request = Wire.map("Action", operation);
    request.putAll(Wire.map(parameters));
    return new Wire(port).get(new Signer("LTAInorth", KEY).older(wall.instant(), request));
  }

  private String local(String path) {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    return Wire.send(HttpRequest.newBuilder(uri)).body();
  }

  @Test
  void noSecretIsFoundAnywhere(CapturedOutput output) throws IOException {
    accounts.load(RefusalsTest.ACCOUNTS);
    call("CreateSecretParameter", "Name", "grep-me", "Value", STORED).accepted();
    String id = run();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> ENDED.contains(execution(id).path("Status").asString("")));
    assertThat(execution(id).path("StatusMessage").asString()).contains("NOBODY");
    List<String> answers =
        List.of(
            call("ListExecutions", "ExecutionId", id).body(),
            call("ListExecutions", "ExecutionId", id, "Format", "XML").body(),
            call("ListTaskExecutions", "ExecutionId", id).body(),
            call("ListExecutionLogs", "ExecutionId", id).body(),
            call("GetExecutionTemplate", "ExecutionId", id).body(),
            call("GetSecretParameter", "Name", "grep-me").body(),
            call("ListSecretParameters").body(),
            call("GetSecretParameter", "Name", "grep-me", "SecurityToken", "x").body(),
            local("/_oos/requests?limit=100"),
            local("/_oos/cloud/calls?limit=1000"),
            local("/_oos/cloud/unmatched"),
            metrics(),
            local("/_oos/executions/" + id + "/why"));
    assertThat(call("ListTaskExecutions", "ExecutionId", id).body()).contains("******");
    for (String secret : List.of(NO_ECHO, STORED, KEY)) {
      assertThat(answers.stream().flatMap(answer -> around(answer, secret))).isEmpty();
      assertThat(output.getAll()).doesNotContain(secret);
    }
    for (String secret : List.of(NO_ECHO, STORED, KEY)) {
      assertThat(filesWith(secret)).isEmpty();
    }
    assertThat(call("GetSecretParameter", "Name", "grep-me", "WithDecryption", "true").body())
        .contains(STORED);
  }

  /** They are there, and tell of what has just been done. */
  private String metrics() {
    String metrics = local("/actuator/prometheus");
    assertThat(metrics)
        .contains("oos_requests_seconds_count{code=\"OK\",operation=\"StartExecution\"}")
        .contains("oos_executions{status=\"Failed\"}")
        .contains("oos_engine_lag_seconds ")
        .contains("oos_engine_due ")
        .contains("oos_engine_queue ")
        .contains("oos_cloud_calls_total{answered_by=\"nobody\",outcome=\"unanswered\"}");
    return metrics;
  }

  /** Where a secret stands in an answer. */
  private static Stream<String> around(String answer, String secret) {
    int at = answer.indexOf(secret);
    return at < 0
        ? Stream.of()
        : Stream.of(answer.substring(Math.max(0, at - 150), Math.min(answer.length(), at + 60)));
  }

  private String run() throws IOException {
    HttpServer shelf =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    shelf.createContext(
        "/",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    shelf.start();
    try {
      String id =
          call(
                  "StartExecution",
                  "TemplateContent",
                  TEMPLATE,
                  "Parameters",
                  "{\"word\":\"%s\",\"url\":\"http://127.0.0.1:%d/\"}"
                      .formatted(NO_ECHO, shelf.getAddress().getPort()))
              .accepted()
              .at("/Execution/ExecutionId")
              .asString();
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> ENDED.contains(execution(id).path("Status").asString("")));
      return id;
    } finally {
      shelf.stop(0);
    }
  }

  private JsonNode execution(String id) {
    return call("ListExecutions", "ExecutionId", id).accepted().at("/Executions/0");
  }

  /** Whatever lies in the folder but the database: an execution keeps there what it works with. */
  private List<Path> filesWith(String secret) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".mv.db"))
          .filter(file -> contains(file, secret))
          .toList();
    }
  }

  private static boolean contains(Path file, String secret) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return new String(bytes, StandardCharsets.ISO_8859_1).contains(secret)
          || new String(bytes, StandardCharsets.UTF_16BE).contains(secret);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
