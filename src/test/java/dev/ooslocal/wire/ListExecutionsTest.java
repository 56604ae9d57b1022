package dev.ooslocal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.account.AccountSeeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * ListExecutions: every filter, every order, every page size. Executions are named by what they
 * describe.
 */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListExecutionsTest {
  private static final String HEAD = "FormatVersion: OOS-2019-06-01\nTasks:\n";
  private static final String QUICK =
      HEAD
          + "- {Name: look, Action: 'ACS::ExecuteAPI',"
          + " Properties: {Service: ECS, API: DescribeRegions}}\n";
  private static final String ASKS = HEAD + "- {Name: ask, Action: 'ACS::Pause', Properties: {}}\n";
  private static final String FAILS =
      HEAD
          + "- {Name: drop, Action: 'ACS::ExecuteAPI', Properties: {Service: ECS,"
          + " API: DeleteInstance, Parameters: {InstanceId: i-nobody}}}\n";
  private static final String NESTS =
      HEAD + "- {Name: in, Action: 'ACS::Template', Properties: {TemplateName: list-asker}}\n";
  private static final String TIMER =
      HEAD
          + "- {Name: tick, Action: 'ACS::TimerTrigger', Properties: {Type: rate,"
          + " Expression: 30 days, EndDate: '2099-01-01'}}\n- {Name: look,"
          + " Action: 'ACS::ExecuteAPI', Properties: {Service: ECS, API: DescribeRegions}}\n";
  private static final String EVENT =
      TIMER.replace(
          "ACS::TimerTrigger', Properties: {Type: rate, Expression: 30 days, EndDate: '2099-01-01'}",
          "ACS::EventTrigger', Properties: {Product: ECS, Name: ['Instance:StateChange']}");

  @Autowired private AccountSeeds accounts;
  @LocalServerPort private int port;
  private final Map<String, String> ids = new HashMap<>();

  private Owner owner() {
    return new Owner(new Wire(port), "LTAInorth");
  }

  @BeforeAll
  void start() {
    accounts.load(RefusalsTest.ACCOUNTS);
    Owner owner = owner();
    owner.create("list-quick", QUICK);
    owner.create("list-asker", ASKS);
    run(
        owner,
        "quick",
        "Success",
        "TemplateName",
        "list-quick",
        "Tags",
        "{\"team\":\"red\",\"tier\":\"1\"}",
        "ResourceGroupId",
        "rg-list");
    run(
        owner,
        "failed 100%",
        "Failed",
        "TemplateContent",
        FAILS,
        "SafetyCheck",
        "Skip",
        "Tags",
        "{\"team\":\"red\"}");
    run(owner, "asking", "Waiting", "TemplateName", "list-asker");
    owner.nextSecond();
    run(owner, "debugged", "Waiting", "TemplateContent", ASKS, "Mode", "Debug");
    run(owner, "paused", "Waiting", "TemplateContent", FAILS, "Mode", "FailurePause");
    run(new Owner(new Wire(port), "LTAIalice"), "alices", "Waiting", "TemplateContent", ASKS);
    run(owner, "dropped", "Waiting", "TemplateContent", ASKS);
    owner.call("CancelExecution", "ExecutionId", id("dropped"));
    owner.until(id("dropped"), "Cancelled");
    owner.nextSecond();
    run(owner, "timed", "Waiting", "TemplateContent", TIMER);
    run(owner, "on event", "Waiting", "TemplateContent", EVENT);
    run(owner, "nesting", "Waiting", "TemplateContent", NESTS);
    run(owner, "in a role", "Success", "TemplateContent", QUICK + "RamRole: OOSServiceRole\n");
    run(
        owner,
        "bulk_start",
        "Success",
        "TemplateName",
        "ACS-ECS-BulkyStartInstances",
        "Parameters",
        "{\"targets\":{\"Type\":\"ResourceIds\",\"RegionId\":\"cn-hangzhou\","
            + "\"ResourceIds\":[\"i-local0002\"]}}");
  }

  @AfterAll
  void end() {
    Owner owner = owner();
    ids.values().forEach(id -> owner.ask("CancelExecution", "ExecutionId", id));
    accounts.clear();
  }

  private void run(Owner owner, String name, String status, String... parameters) {
    String[] all = Arrays.copyOf(parameters, parameters.length + 2);
    all[parameters.length] = "Description";
    all[parameters.length + 1] = name;
    ids.put(name, owner.until(owner.start(all), status));
  }

  private String id(String name) {
    return ids.getOrDefault(name, name);
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ExecutionId           | @asking            | asking
          ExecutionId           | exec-0             |
          TemplateName          | list-              | quick,asking
          TemplateName          | BulkyStart         | bulk_start
          Status                | Success            | quick,in a role,bulk_start
          Status                | Failed             | failed 100%
          Status                | Cancelled          | dropped
          Status                | Waiting            | asking,debugged,paused,alices,timed,on event,nesting
          Status                | Queued             |
          Status                | Pending            |
          Mode                  | Debug              | debugged
          Mode                  | FailurePause       | paused
          Category              | TimerTrigger       | timed
          Category              | EventTrigger       | on event
          Category              | AlarmTrigger       |
          Categories            | ["TimerTrigger","EventTrigger"] | timed,on event
          Description           | n e                | on event
          Description           | 0%                 | failed 100%
          Description           | _                  | bulk_start
          ExecutedBy            | alice              | alices
          ExecutedBy            | user(200000000000000011) | alices
          ExecutedBy            | 200000000000000011 | alices
          ExecutedBy            | nobody             |
          RamRole               | OOSServiceRole     | in a role
          ResourceGroupId       | rg-list            | quick
          ResourceId            | i-local0002        | bulk_start
          ResourceTemplateName  | list-asker         | asking,nesting
          Tags                  | {"team":"red"}     | quick,failed 100%
          Tags                  | {"team":"red","tier":"1"} | quick
          Tags                  | {"team":"blue"}    |
          Tags                  | {"tier":""}        |
          RdFolderIds           | ["fd-1"]           |
          ParentExecutionId     | @quick             |
          EndDateAfter          | 2099-01-01T00:00:00Z |
          StartDateAfter        | 2099-01-01T00:00:00Z |
          StartDateBefore       | 2000-01-01T00:00:00Z |
          EndDateBefore         | 2000-01-01T00:00:00Z |
          EndDateAfter          | 2000-01-01T00:00:00Z | quick,failed 100%,dropped,in a role,bulk_start
          """)
  void filters(String parameter, String value, @Nullable String expected) {
    String filled = value.startsWith("@") ? id(value.substring(1)) : value;
    assertThat(names(owner().call("ListExecutions", parameter, filled)))
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(","));
  }

  @Test
  void filtersTogether() {
    assertThat(
            names(
                owner()
                    .call(
                        "ListExecutions",
                        "Tags",
                        "{\"team\":\"red\"}",
                        "Status",
                        "Success",
                        "ExecutedBy",
                        "root",
                        "AccountId",
                        RefusalsTest.NORTH)))
        .containsExactly("quick");
  }

  @Test
  void isFoundInTheGroupItWasMovedTo() {
    String moved = id("timed");
    move(moved, "rg-one");
    assertThat(listed("ResourceGroupId", "rg-one")).containsExactly(moved);
    move(moved, "rg-two");
    assertThat(listed("ResourceGroupId", "rg-one")).isEmpty();
    assertThat(listed("ResourceGroupId", "rg-two", "Category", "TimerTrigger"))
        .containsExactly(moved);
    assertThat(listed("ResourceGroupId", "rg-two", "Mode", "Debug")).isEmpty();
  }

  private void move(String execution, String group) {
    owner().call("UpdateExecution", "ExecutionId", execution, "ResourceGroupId", group);
  }

  @Test
  void childrenAreSeenWhenAskedFor() {
    Owner owner = owner();
    String child = id("nesting") + ".0001";
    assertThat(listed()).doesNotContain(child).hasSize(ids.size());
    assertThat(listed("ParentExecutionId", id("nesting"))).containsExactly(child);
    assertThat(listed("ExecutionId", child)).containsExactly(child);
    assertThat(listed("Depth", "RootDepth")).doesNotContain(child).hasSize(ids.size());
    assertThat(listed("Depth", "FirstChildDepth")).contains(child).doesNotContain(id("nesting"));
    assertThat(listed("IncludeChildExecution", "true")).contains(child, id("nesting"));
    assertThat(listed("IncludeChildExecution", "false")).doesNotContain(child);
    assertThat(owner.execution(child).path("ParentExecutionId").asString())
        .isEqualTo(id("nesting"));
    assertThat(owner.execution(id("nesting")).path("IsParent").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"StartDate", "EndDate"})
  void datesBoundBothEnds(String field) {
    List<JsonNode> all = owner().pages("ListExecutions", "Executions", 100, Map.of());
    List<String> dates =
        all.stream().map(e -> e.path(field).asString("")).filter(d -> !d.isEmpty()).toList();
    assertThat(dates.stream().distinct().count()).as("seconds apart").isGreaterThan(1);
    for (String date : dates) {
      assertThat(names(owner().call("ListExecutions", field + "After", date)))
          .containsExactlyInAnyOrderElementsOf(
              named(all, d -> !d.isEmpty() && d.compareTo(date) >= 0, field));
      assertThat(names(owner().call("ListExecutions", field + "Before", date)))
          .containsExactlyInAnyOrderElementsOf(
              named(all, d -> !d.isEmpty() && d.compareTo(date) <= 0, field));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "StartDate, Ascending", "StartDate, Descending", "EndDate, Ascending",
    "EndDate, Descending", "Status, Ascending", "Status, Descending"
  })
  void sortsAndPages(String field, String order) {
    Map<String, String> sorting = Map.of("SortField", field, "SortOrder", order);
    List<JsonNode> whole = owner().pages("ListExecutions", "Executions", 100, sorting);
    Function<JsonNode, String> key =
        e -> e.path(field).asString("").isEmpty() ? "~" : e.path(field).asString();
    Comparator<JsonNode> expected = Comparator.comparing(key);
    assertThat(whole)
        .hasSize(ids.size())
        .isSortedAccordingTo(order.equals("Ascending") ? expected : expected.reversed());
    for (int size : new int[] {1, 2, 5, ids.size() - 1, ids.size()}) {
      assertThat(owner().pages("ListExecutions", "Executions", size, sorting))
          .as("pages of " + size)
          .extracting(e -> e.path("ExecutionId").asString())
          .containsExactlyElementsOf(
              whole.stream().map(e -> e.path("ExecutionId").asString()).toList());
    }
  }

  @Test
  void saysHowManyOnlyWhenAllAreShown() {
    JsonNode all = owner().call("ListExecutions", "MaxResults", "100");
    assertThat(all.path("TotalCount").asInt()).isEqualTo(ids.size());
    assertThat(all.path("MaxResults").asInt()).isEqualTo(100);
    assertThat(all.has("NextToken")).isFalse();
    assertThat(owner().call("ListExecutions").path("MaxResults").asInt()).isEqualTo(50);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Category=Other&Categories=["Other"]        | InvalidParameter
          Depth=RootDepth&IncludeChildExecution=true | InvalidParameter
          Status=Asleep                              | InvalidParameter
          SortField=Name                             | InvalidParameter
          SortOrder=Up                               | InvalidParameter
          StartDateAfter=yesterday                   | InvalidParameter
          MaxResults=0                               | InvalidParameter
          AccountId=2000000000000002                 | User.NoPermission
          """)
  void refuses(String parameters, String code) {
    String[] all =
        Stream.of(parameters.split("&"))
            .flatMap(p -> Stream.of(p.split("=", 2)))
            .toArray(String[]::new);
    assertThat(owner().ask("ListExecutions", all).code()).isEqualTo(code);
  }

  @Test
  void aTokenIsGoodForItsListOnly() {
    String token = owner().call("ListExecutions", "MaxResults", "2").path("NextToken").asString();
    String[][] others = {
      {"SortOrder", "Ascending"}, {"Status", "Waiting"}, {"RegionId", "cn-beijing"}
    };
    for (String[] other : others) {
      assertThat(owner().ask("ListExecutions", "NextToken", token, other[0], other[1]).code())
          .isEqualTo("InvalidParameter");
    }
    assertThat(
            new Owner(new Wire(port), "LTAIsouth").ask("ListExecutions", "NextToken", token).code())
        .isEqualTo("InvalidParameter");
    assertThat(owner().ask("ListExecutions", "NextToken", token, "MaxResults", "3").status())
        .isEqualTo(200);
  }

  private List<String> listed(String... parameters) {
    List<String> found = new ArrayList<>();
    owner()
        .call("ListExecutions", parameters)
        .path("Executions")
        .forEach(e -> found.add(e.path("ExecutionId").asString()));
    return found;
  }

  private static List<String> named(
      List<JsonNode> all, java.util.function.Predicate<String> date, String field) {
    return all.stream()
        .filter(e -> date.test(e.path(field).asString("")))
        .map(e -> e.path("Description").asString())
        .toList();
  }

  private static List<String> names(JsonNode page) {
    JsonNode found = page.path("Executions");
    return IntStream.range(0, found.size())
        .mapToObj(i -> found.get(i).path("Description").asString())
        .toList();
  }
}
