package dev.ooslocal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.account.AccountSeeds;
import dev.ooslocal.account.IssuedToken;
import dev.ooslocal.account.Tokens;
import dev.ooslocal.rpc.SeenCalls;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every error that needs no verified signature, provoked over HTTP, in JSON and in XML. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class RefusalsTest {
  static final Path ACCOUNTS = Path.of("src/test/resources/account/neighbours.yml");
  static final String NORTH = "1000000000000001";

  private static final String NEEDY =
      """
      FormatVersion: OOS-2019-06-01
      Parameters:
        bucketName: {Type: String, AllowedPattern: '[a-z]+', MaxLength: 5}
        count: {Type: Number, Default: 1, AllowedValues: [1, 2]}
      Tasks:
        - {Name: ask, Action: 'ACS::Pause', Properties: {}}
      """;
  private static final String ASKS =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - {Name: ask, Action: 'ACS::Pause', Properties: {}}
      """;
  private static final List<String> OF_START_EXECUTION =
      List.of(
          "InvalidVersion",
          "InvalidAction.NotFound",
          "User.NoPermission",
          "InvalidStsToken",
          "ExpiredStsToken",
          "QuotaExceed",
          "InvalidAccountType",
          "TemplateValidationError",
          "AssumeRoleFailed",
          "MissingExecutionParameter",
          "UnknownExecutionParameter",
          "EntityNotExists.Template");

  @Autowired private AccountSeeds accounts;
  @Autowired private Tokens tokens;
  @LocalServerPort private int port;

  private Wire wire() {
    return new Wire(port);
  }

  @BeforeAll
  void prepare() {
    accounts.clear();
    accounts.load(ACCOUNTS);
    Wire wire = wire();
    wire.call("CreateTemplate", "TemplateName", "refused-needy", "Content", NEEDY).accepted();
    for (int i = 0; i < 2; i++) {
      wire.call("StartExecution", "AccessKeyId", "LTAIsmall", "TemplateContent", ASKS).accepted();
    }
    wire.call("CreateTemplate", "AccessKeyId", "LTAIsmall", "TemplateName", "one", "Content", ASKS)
        .accepted();
    String used = "refused-used";
    wire.call("CreateTemplate", "TemplateName", used, "Content", ASKS).accepted();
    wire.call("StartExecution", "TemplateName", used, "ClientToken", "refused-1").accepted();
  }

  @AfterAll
  void forget() {
    Wire wire = wire();
    for (String name : List.of("refused-needy", "refused-used")) {
      wire.call("DeleteTemplate", "TemplateName", name, "AutoDeleteExecutions", "true");
    }
    accounts.clear();
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void isRefusedInJsonAndInXml(Refusal refusal) {
    refusal.check(wire().method(refusal.method(), refusal.request()));
  }

  @Test
  void allTwelveOfThePageAreAmongThem() {
    assertThat(starts().stream().map(Refusal::code).distinct())
        .containsExactlyInAnyOrderElementsOf(OF_START_EXECUTION);
  }

  @Test
  void aWrongPathIsNotTakenForAThingThatIsGone() {
    String address =
        "http://127.0.0.1:" + port + "/oos/?Action=GetTemplate&TemplateName=refused-used";
    Reply reply = Wire.send(HttpRequest.newBuilder(URI.create(address)));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo("InvalidAction.NotFound");
  }

  @Test
  void aBugIsLoggedWithItsStack(CapturedOutput output) {
    Reply reply = wire().call("Anything", "Version", PlantedBug.VERSION);
    assertThat(reply.status()).isEqualTo(500);
    assertThat(reply.code()).isEqualTo("InternalError");
    // No operation of this API has a bug to show it with.
    SeenCalls.note(SeenCalls.NONE, reply.code(), getClass().getSimpleName(), "");
    assertThat(output.getAll())
        .contains("request " + reply.field("RequestId") + " failed")
        .contains("java.lang.IllegalStateException: planted bug")
        .contains("at dev.ooslocal.wire.PlantedBug.call");
  }

  @Test
  void aPageOfSomebodyElseMayNotCall() {
    Reply reply =
        Wire.send(
            HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + port + "/?Action=DescribeRegions"))
                .header("Origin", "https://elsewhere.example"));
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.code()).isEqualTo("Forbidden");
  }

  @Test
  void aSingleTaskCountsAmongTheExecutions() {
    Reply reply =
        wire()
            .call(
                "StartDebugExecution",
                "AccessKeyId",
                "LTAIsmall",
                "TaskType",
                "ACS::Sleep",
                "Properties",
                "{\"Duration\":\"PT1S\"}");
    assertThat(reply.code()).isEqualTo("QuotaExceed");
  }

  @Test
  void whoIsThrottledHearsWhenToComeAgain() {
    Reply reply = wire().call("DescribeRegions", "AccessKeyId", "LTAIbusy");
    for (int more = 0; more < 20 && reply.status() == 200; more++) {
      reply = wire().call("DescribeRegions", "AccessKeyId", "LTAIbusy");
    }
    assertThat(reply.code()).isEqualTo("Throttling.User");
    assertThat(Integer.parseInt(reply.header("x-acs-retry-after"))).isBetween(1, 1000);
  }

  private List<Refusal> starts() {
    IssuedToken expired = tokens.issue(NORTH, "OOSServiceRole", "s", Duration.ofSeconds(-1));
    IssuedToken good = tokens.issue(NORTH, "OOSServiceRole", "s", Duration.ofHours(1));
    return Refusal.rows(
        "refused-starts.yml",
        Map.of(
            "asks", ASKS,
            "good.key", good.accessKeyId(),
            "good.token", good.securityToken(),
            "expired.key", expired.accessKeyId(),
            "expired.token", expired.securityToken()));
  }

  Stream<Refusal> refusals() {
    Map<String, String> values =
        Map.of("asks", ASKS, "long", "a".repeat(201), "token", "t".repeat(65));
    return Stream.concat(starts().stream(), Refusal.rows("refused-requests.yml", values).stream())
        .flatMap(refusal -> Stream.of(refusal, refusal.inXml()));
  }
}
