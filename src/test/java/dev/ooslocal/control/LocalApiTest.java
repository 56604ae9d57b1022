package dev.ooslocal.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.cloud.CallJournal;
import dev.ooslocal.cloud.Stubs;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.Readiness;
import dev.ooslocal.platform.storage.StorageSettings;
import dev.ooslocal.rpc.Requests;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class LocalApiTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final Readiness readiness = new Readiness();
  private final KnownStubs stubs = new KnownStubs();
  private final KnownCalls calls = new KnownCalls();

  /** How often somebody waited until what was written is safe. */
  private final AtomicInteger waits = new AtomicInteger();

  private final StorageSettings storage =
      new StorageSettings(
          StorageSettings.Kind.FILE,
          new StorageSettings.Data("data"),
          new StorageSettings.Jdbc("", "", ""));

  private MockMvc api(String token, boolean open) {
    ControlSettings settings =
        new ControlSettings(new ControlSettings.Admin(token, open), new ControlSettings.Seed(""));
    return MockMvcBuilders.standaloneSetup(
            new Health(storage, readiness, InstantSource.fixed(NOW)),
            new CloudControl(stubs, calls, waits::incrementAndGet),
            new RequestControl(new OneRequest()),
            new Elsewhere())
        .setControllerAdvice(new LocalErrors())
        .addFilters(new AdminGuard(settings), new BodyLimit())
        .build();
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return api("", false).perform(request).andReturn().getResponse();
  }

  private static JsonNode json(MockHttpServletResponse response) throws Exception {
    return Json.parse(response.getContentAsString());
  }

  @Test
  void isHealthyAsSoonAsItAnswers() throws Exception {
    JsonNode health = json(send(MockMvcRequestBuilders.get("/_oos/health")));
    assertThat(health.path("status").asString()).isEqualTo("up");
    assertThat(health.path("storage").asString()).isEqualTo("file");
    assertThat(health.path("startedAt").asString()).isEqualTo("2026-03-01T10:00:00Z");
    assertThat(health.path("version").asString()).isNotEmpty();
  }

  @Test
  void isReadyWhenNothingIsWaitedFor() throws Exception {
    readiness.waitFor("seeds");
    MockHttpServletResponse waiting = send(MockMvcRequestBuilders.get("/_oos/ready"));
    assertThat(waiting.getStatus()).isEqualTo(503);
    assertThat(waiting.getContentAsString())
        .isEqualTo("{\"ready\":false,\"waitingFor\":[\"seeds\"]}");
    readiness.done("seeds");
    MockHttpServletResponse ready = send(MockMvcRequestBuilders.get("/_oos/ready"));
    assertThat(ready.getStatus()).isEqualTo(200);
    assertThat(ready.getContentAsString()).isEqualTo("{\"ready\":true}");
  }

  @Test
  void registersListsAndRemovesStubs() throws Exception {
    MockHttpServletResponse added =
        send(MockMvcRequestBuilders.post("/_oos/cloud/stubs").content("{\"api\":\"X\"}"));
    assertThat(added.getStatus()).isEqualTo(201);
    assertThat(added.getContentAsString()).isEqualTo("{\"ids\":[\"s-1\"]}");
    assertThat(json(send(MockMvcRequestBuilders.get("/_oos/cloud/stubs"))).at("/stubs/0/api"))
        .isEqualTo(Json.string("X"));
    assertThat(send(MockMvcRequestBuilders.delete("/_oos/cloud/stubs/s-1")).getStatus())
        .isEqualTo(204);
    assertThat(send(MockMvcRequestBuilders.delete("/_oos/cloud/stubs/s-1")).getStatus())
        .isEqualTo(404);
    assertThat(send(MockMvcRequestBuilders.delete("/_oos/cloud/stubs")).getStatus()).isEqualTo(204);
  }

  @Test
  void answersOnlyWhenWhatItChangedIsSafe() throws Exception {
    send(MockMvcRequestBuilders.post("/_oos/cloud/stubs").content("{\"api\":\"X\"}"));
    assertThat(waits).hasValue(1);
    send(MockMvcRequestBuilders.get("/_oos/cloud/stubs"));
    assertThat(waits).hasValue(1);
    send(MockMvcRequestBuilders.delete("/_oos/cloud/stubs/s-1"));
    send(MockMvcRequestBuilders.delete("/_oos/cloud/stubs"));
    send(MockMvcRequestBuilders.delete("/_oos/cloud/calls"));
    assertThat(waits).hasValue(4);
  }

  @Test
  void saysWhatIsWrongWithAStub() throws Exception {
    MockHttpServletResponse response =
        send(MockMvcRequestBuilders.post("/_oos/cloud/stubs").content("{\"bad\":1}"));
    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(json(response))
        .isEqualTo(
            Json.parse("{\"code\":\"UnknownField\",\"message\":\"no bad\",\"field\":\"bad\"}"));
  }

  @Test
  void refusesABodyThatIsLargerThanItCanHold() throws Exception {
    MockHttpServletResponse response =
        send(
            MockMvcRequestBuilders.post("/_oos/cloud/stubs")
                .content(new byte[BodyLimit.LARGEST + 1]));
    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(json(response).path("message").asString())
        .isEqualTo("a body of at most 16777216 bytes is expected");
  }

  @ParameterizedTest
  @CsvSource(value = {"{", "''"})
  void refusesABodyThatIsNoJson(String body) throws Exception {
    MockHttpServletResponse response =
        send(MockMvcRequestBuilders.post("/_oos/cloud/stubs").content(body));
    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(json(response).path("code").asString()).isEqualTo("InvalidBody");
  }

  @Test
  void filtersCalls() throws Exception {
    JsonNode answer =
        json(
            send(
                MockMvcRequestBuilders.get(
                    "/_oos/cloud/calls?service=ECS&api=X&taskName=t&limit=7")));
    assertThat(answer.path("total").asInt()).isEqualTo(3);
    assertThat(calls.asked).isEqualTo(new CallJournal.Filter("ECS", "X", null, null, "t", null, 7));
  }

  @ParameterizedTest
  @CsvSource({"limit=0, limit", "limit=10001, limit", "limit=x, limit", "sevice=ECS, sevice"})
  void namesTheParameterThatIsWrong(String query, String field) throws Exception {
    MockHttpServletResponse response =
        send(MockMvcRequestBuilders.get("/_oos/cloud/calls?" + query));
    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(json(response).path("field").asString()).isEqualTo(field);
  }

  @Test
  void listsUnmatchedCallsAndRequests() throws Exception {
    assertThat(send(MockMvcRequestBuilders.get("/_oos/cloud/unmatched")).getContentAsString())
        .isEqualTo("{\"unmatched\":[{\"why\":\"no stub\"}]}");
    assertThat(json(send(MockMvcRequestBuilders.get("/_oos/requests?limit=1"))).at("/requests/0"))
        .isEqualTo(
            Json.parse(
                """
                {"requestId":"R","at":"2026-03-01T10:00:00Z","action":"A","version":"V",
                 "signature":"V1","parameters":{"p":"1"},"unread":["p"],"status":200,"code":"",
                 "millis":5}
                """));
  }

  @Test
  void answersUnknownPathsInItsOwnForm() throws Exception {
    MockHttpServletResponse response = send(MockMvcRequestBuilders.get("/_oos/nothing"));
    assertThat(response.getStatus()).isEqualTo(404);
    assertThat(json(response).path("message").asString())
        .isEqualTo("There is no GET /_oos/nothing.");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "10.0.0.9, secret, false, -, /_oos/cloud/stubs, 401",
        "10.0.0.9, secret, false, Bearer wrong, /_oos/cloud/stubs, 401",
        "10.0.0.9, secret, false, Bearer secret, /_oos/cloud/stubs, 200",
        "10.0.0.9, '', false, 'Bearer ', /_oos/cloud/stubs, 401",
        "10.0.0.9, '', true, -, /_oos/cloud/stubs, 200",
        "10.0.0.9, secret, false, -, /_oos;a=b/cloud/stubs, 401",
        "10.0.0.9, secret, false, -, /_oos/cloud;a/stubs, 401",
        "10.0.0.9, secret, false, -, /_o%6Fs/cloud/stubs, 401",
        "10.0.0.9, secret, false, -, /%5Foos/%63loud/stubs, 401",
        "10.0.0.9, secret, false, Bearer secret, /_oos;a=b/cloud/stubs, 200",
        "10.0.0.9, secret, false, -, /_oos/health/../cloud/stubs, 401",
        "10.0.0.9, secret, false, -, /_oos/h%65alth, 200",
        "10.0.0.9, secret, false, -, /_oos/health, 200",
        "10.0.0.9, secret, false, -, /_oos/ready, 200",
        "127.0.0.1, secret, false, -, /_oos/cloud/stubs, 200",
        "::1, secret, false, -, /_oos/cloud/stubs, 200"
      })
  void keepsOtherMachinesOutWithoutTheToken(
      String from, String token, boolean open, @Nullable String header, String path, int status)
      throws Exception {
    MockHttpServletRequestBuilder request =
        MockMvcRequestBuilders.get(URI.create(path))
            .with(
                servlet -> {
                  servlet.setRemoteAddr(from);
                  servlet.setLocalAddr("10.0.0.1");
                  return servlet;
                });
    if (header != null) {
      request.header("Authorization", header);
    }
    assertThat(api(token, open).perform(request).andReturn().getResponse().getStatus())
        .isEqualTo(status);
  }

  private static final class KnownStubs implements Stubs {
    private final List<ObjectNode> all = new ArrayList<>();

    @Override
    public List<String> add(JsonNode stubs) {
      if (stubs.has("bad")) {
        throw new LocalProblem("UnknownField", "no bad", "bad");
      }
      all.add(((ObjectNode) stubs).put("id", "s-1"));
      return List.of("s-1");
    }

    @Override
    public void seed(String seed, JsonNode stubs) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<ObjectNode> list() {
      return all;
    }

    @Override
    public boolean remove(String id) {
      return all.removeIf(stub -> stub.path("id").asString().equals(id));
    }

    @Override
    public void clear() {
      all.clear();
    }
  }

  private static final class KnownCalls implements CallJournal {
    private CallJournal.@Nullable Filter asked;

    @Override
    public Calls list(Filter filter) {
      asked = filter;
      return new Calls(List.of(), 3);
    }

    @Override
    public List<ObjectNode> unmatched() {
      return List.of(Json.object().put("why", "no stub"));
    }

    @Override
    public void clear() {}
  }

  private static final class OneRequest implements Requests {
    @Override
    public List<Seen> newest(int limit) {
      return List.of(
          new Seen("R", NOW, "A", "V", "V1", Map.of("p", "1"), List.of("p"), 200, "", 5));
    }

    @Override
    public void clear() {}
  }
}
