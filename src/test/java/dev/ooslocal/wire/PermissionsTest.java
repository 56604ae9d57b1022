package dev.ooslocal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.account.AccountSeeds;
import dev.ooslocal.account.IssuedToken;
import dev.ooslocal.account.Tokens;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Who may do what to which thing: every caller tries every operation on every thing of its kind.
 * What must come out is told by rules written apart from those of the service. Two accounts see
 * nothing of each other.
 */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Verified
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionsTest {
  private static final String ASKS =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - {Name: ask, Action: 'ACS::Pause', Properties: {}}
      """;
  private static final List<String> NORTHERN = List.of("north", "alice", "bob", "carol", "session");
  private static final List<String> TEMPLATES =
      List.of("GetTemplate", "UpdateTemplate", "StartExecution", "ListTemplateVersions");
  private static final List<String> EXECUTIONS =
      List.of(
          "ListTaskExecutions",
          "ListExecutionLogs",
          "GetExecutionTemplate",
          "ListExecutions",
          "UpdateExecution");

  @Autowired private AccountSeeds accounts;
  @Autowired private Tokens tokens;

  @Autowired
  @Qualifier("wall")
  private InstantSource wall;

  @LocalServerPort private int port;
  private final Map<String, Signer> callers = new LinkedHashMap<>();
  private final Map<String, String> executions = new LinkedHashMap<>();

  @BeforeAll
  void twoAccounts() {
    accounts.load(RefusalsTest.ACCOUNTS);
    callers.put("north", new Signer("LTAInorth", "north-secret-0001"));
    callers.put("alice", new Signer("LTAIalice", "alice-secret-0001"));
    callers.put("bob", new Signer("LTAIbob", "bob-secret-000001"));
    callers.put("carol", new Signer("LTAIcarol", "carol-secret-0001"));
    callers.put("south", new Signer("LTAIsouth", "south-secret-0001"));
    callers.put("erik", new Signer("LTAIerik", "erik-secret-00001"));
    IssuedToken token =
        tokens.issue(RefusalsTest.NORTH, "OOSServiceRole", "s", Duration.ofHours(1));
    callers.put(
        "session", new Signer(token.accessKeyId(), token.accessKeySecret(), token.securityToken()));
    for (String template : List.of("test-north", "prod-north", "plain-north", "test-south")) {
      call(
              ownerOf(template),
              "CreateTemplate",
              "TemplateName",
              template,
              "Content",
              ASKS,
              "Tags",
              "{\"" + ownerOf(template) + "-tag\":\"" + ownerOf(template) + "-value\"}")
          .accepted();
    }
    for (String owner : List.of("north", "south")) {
      executions.put(
          owner,
          call(
                  owner,
                  "StartExecution",
                  "TemplateName",
                  "test-" + owner,
                  "Description",
                  owner,
                  "Tags",
                  "{\"" + owner + "-tag\":\"" + owner + "-value\"}")
              .accepted()
              .at("/Execution/ExecutionId")
              .asString());
    }
  }

  private static String ownerOf(String thing) {
    return thing.endsWith("north") ? "north" : "south";
  }

  private Reply call(String caller, String operation, String... parameters) {
    Map<String, String> request = Wire.map("Action", operation);
    request.putAll(Wire.map(parameters));
    Signer signer = java.util.Objects.requireNonNull(callers.get(caller), caller);
    return new Wire(port).get(signer.older(wall.instant(), request));
  }

  /** One line of the table. */
  record Line(String caller, String operation, String thing, String expected) {}

  Stream<Line> table() {
    List<Line> lines = new ArrayList<>();
    for (String caller : List.of("north", "alice", "bob", "carol", "session", "south", "erik")) {
      for (String operation : TEMPLATES) {
        for (String thing : List.of("test-north", "prod-north", "plain-north", "test-south")) {
          lines.add(new Line(caller, operation, thing, expected(caller, operation, thing)));
        }
      }
      for (String operation : EXECUTIONS) {
        for (String thing : List.of("of-north", "of-south")) {
          lines.add(new Line(caller, operation, thing, expected(caller, operation, thing)));
        }
      }
      for (String operation : List.of("DeleteTemplate", "TagResources", "DescribeRegions")) {
        lines.add(new Line(caller, operation, "-", expected(caller, operation, "-")));
      }
    }
    return lines.stream();
  }

  @Test
  void theTableIsLongEnough() {
    assertThat(table().count()).isGreaterThan(150);
    assertThat(table().map(Line::expected).distinct())
        .contains("allowed", "User.NoPermission", "EntityNotExists.Template", "nothing");
  }

  @ParameterizedTest
  @MethodSource("table")
  void isAllowedOrRefusedExactlySo(Line line) {
    Reply reply =
        switch (line.thing()) {
          case "of-north", "of-south" -> onExecution(line);
          case "-" ->
              call(
                  line.caller(),
                  line.operation(),
                  "TemplateName",
                  "nobody",
                  "ResourceType",
                  "template",
                  "ResourceIds",
                  "[\"nobody\"]",
                  "Tags",
                  "{\"a\":\"b\"}");
          default ->
              call(line.caller(), line.operation(), "TemplateName", line.thing(), "Content", ASKS);
        };
    String outcome = reply.status() == 200 ? "allowed" : reply.code();
    if (line.operation().equals("ListExecutions") && reply.status() == 200) {
      outcome = reply.json().path("Executions").isEmpty() ? "nothing" : "allowed";
    }
    assertThat(outcome).as(reply.body()).isEqualTo(line.expected());
    if (reply.status() != 200) {
      assertThat(reply.body())
          .doesNotContain(isNorthern(line.caller()) ? "2000000000000002" : "1000000000000001");
    }
  }

  private Reply onExecution(Line line) {
    String id = executions.getOrDefault(line.thing().substring(3), "");
    return line.operation().equals("UpdateExecution")
        ? call(line.caller(), line.operation(), "ExecutionId", id, "Description", line.thing())
        : call(line.caller(), line.operation(), "ExecutionId", id);
  }

  private static boolean isNorthern(String caller) {
    return NORTHERN.contains(caller);
  }

  /** What accounts and policies of neighbours.yml come to. */
  private static String expected(String caller, String operation, String thing) {
    if (!isPermitted(caller, operation, thing)) {
      return "User.NoPermission";
    }
    if (operation.equals("DescribeRegions")) {
      return "allowed";
    }
    boolean own = isNorthern(caller) == thing.endsWith("north") && !thing.equals("-");
    if (own) {
      return "allowed";
    }
    return switch (operation) {
      case "ListExecutions" -> "nothing";
      case "TagResources" -> "InvalidResourceId.NotFound";
      default -> thing.startsWith("of-") ? "EntityNotExists.Execution" : "EntityNotExists.Template";
    };
  }

  private static boolean isPermitted(String caller, String operation, String thing) {
    return switch (caller) {
      case "north", "south", "erik" -> true;
      case "alice", "session" ->
          operation.matches(".*Template|.*Execution.*")
              && !thing.startsWith("prod-")
              && !operation.equals("DeleteTemplate");
      case "bob" ->
          operation.matches("(Get|List|Describe).*")
              || (operation.equals("StartExecution") && thing.startsWith("test-"));
      default -> false;
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ListExecutions IncludeChildExecution true",
        "ListExecutions Tags {\"north-tag\":\"north-value\"}",
        "ListExecutions Description north",
        "ListExecutions ExecutedBy 200000000000000011",
        "ListTemplates ShareType Private",
        "ListTemplates Tags {\"north-tag\":\"north-value\"}",
        "ListTemplates TemplateName north",
        "ListTagKeys ResourceType template",
        "ListTagKeys ResourceType execution",
        "ListTagResources ResourceType template",
        "ListTagResources ResourceType execution"
      })
  void noListShowsAnythingOfTheOtherAccount(String request) {
    String[] words = request.split(" ", 3);
    for (String caller : List.of("south", "erik")) {
      assertThat(call(caller, words[0], words[1], words[2]).accepted().toString())
          .doesNotContain("north", "1000000000000001", executions.getOrDefault("north", "?"));
    }
    assertThat(call("north", words[0], words[1], words[2]).accepted().toString())
        .doesNotContain("south", "2000000000000002");
  }

  @Test
  void aTokenOfTheOtherAccountsListIsNoGood() {
    String token =
        call("north", "ListTemplates", "MaxResults", "1", "ShareType", "Private")
            .accepted()
            .path("NextToken")
            .asString();
    assertThat(
            call(
                    "south",
                    "ListTemplates",
                    "MaxResults",
                    "1",
                    "ShareType",
                    "Private",
                    "NextToken",
                    token)
                .code())
        .isEqualTo("InvalidParameter");
  }
}
