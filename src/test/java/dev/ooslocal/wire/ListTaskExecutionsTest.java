package dev.ooslocal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import java.util.Comparator;
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
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** ListTaskExecutions and ListExecutionLogs: every filter, every order, every page size. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListTaskExecutionsTest {
  private static final String TASKS =
      """
      FormatVersion: OOS-2019-06-01
      Parameters:
        go: {Type: Boolean, Default: false}
      Tasks:
        - Name: skipped
          When: '{{ go }}'
          Action: ACS::Sleep
          Properties: {Duration: PT1S}
        - Name: each
          Action: ACS::ExecuteAPI
          Properties:
            {Service: ECS, API: DescribeInstances, Parameters: {InstanceName: '{{ ACS::TaskLoopItem }}'}}
          Loop: {Items: [a, b, c]}
        - Name: fails
          IsCritical: false
          OnError: ask
          Action: ACS::ExecuteAPI
          Properties: {Service: ECS, API: StopInstance, Parameters: {InstanceId: i-nobody}}
        - Name: ask
          Action: ACS::Pause
          Properties: {}
      """;

  @LocalServerPort private int port;
  private String id = "";

  private Owner owner() {
    return new Owner(new Wire(port), "any");
  }

  @BeforeAll
  void start() {
    id = owner().start("TemplateContent", TASKS);
    owner().until(id, "Waiting");
  }

  @AfterAll
  void end() {
    owner().call("CancelExecution", "ExecutionId", id);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MaxResults=100                         | skipped,each,fails,ask
          IncludeChildTaskExecution=false        | skipped,each,fails,ask
          IncludeChildTaskExecution=true         | skipped,each,each,each,each,fails,ask
          TaskExecutionId=@.t0001                | skipped
          TaskExecutionId=@.t0003                | each
          TaskExecutionId=@.t0099                |
          ParentTaskExecutionId=@.t0002          | each,each,each
          ParentTaskExecutionId=@.t0001          |
          TaskName=each                          | each
          TaskName=eac                           |
          TaskAction=ACS::Pause                  | ask
          TaskAction=acs::executeapi             | each,fails
          Status=Skipped                         | skipped
          Status=Failed                          | fails
          Status=Waiting                         | ask
          Status=Success                         | each
          Status=Success&IncludeChildTaskExecution=true | each,each,each,each
          Status=Running                         |
          StartDateAfter=2099-01-01T00:00:00Z    |
          StartDateAfter=2000-01-01T00:00:00Z    | skipped,each,fails,ask
          StartDateBefore=2000-01-01T00:00:00Z   |
          EndDateAfter=2000-01-01T00:00:00Z      | skipped,each,fails
          EndDateBefore=2099-01-01T00:00:00Z     | skipped,each,fails
          EndDateBefore=2000-01-01T00:00:00Z     |
          AccountId=1234567890123456             | skipped,each,fails,ask
          """)
  void filters(String parameters, @Nullable String expected) {
    List<String> found = names(owner().call("ListTaskExecutions", filled(parameters)));
    assertThat(found)
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(","));
  }

  @ParameterizedTest
  @CsvSource({
    "StartDate, Ascending", "StartDate, Descending", "EndDate, Ascending",
    "EndDate, Descending", "Status, Ascending", "Status, Descending"
  })
  void sortsAndPages(String field, String order) {
    Map<String, String> request =
        Map.of(
            "ExecutionId",
            id,
            "SortField",
            field,
            "SortOrder",
            order,
            "IncludeChildTaskExecution",
            "true");
    List<JsonNode> whole = owner().pages("ListTaskExecutions", "TaskExecutions", 100, request);
    Function<JsonNode, String> key =
        t -> t.path(field).asString("").isEmpty() ? "~" : t.path(field).asString();
    Comparator<JsonNode> expected = Comparator.comparing(key);
    assertThat(whole)
        .hasSize(7)
        .isSortedAccordingTo(order.equals("Ascending") ? expected : expected.reversed());
    for (int size : new int[] {1, 2, 3, 6, 7}) {
      assertThat(owner().pages("ListTaskExecutions", "TaskExecutions", size, request))
          .as("pages of " + size)
          .containsExactlyElementsOf(whole);
    }
  }

  @Test
  void aRunIsFoundWithoutItsExecution() {
    assertThat(names(owner().call("ListTaskExecutions", "TaskExecutionId", id + ".t0001")))
        .containsExactly("skipped");
    assertThat(names(owner().call("ListTaskExecutions", "ParentTaskExecutionId", id + ".t0002")))
        .hasSize(3);
    assertThat(owner().ask("ListTaskExecutions").code()).isEqualTo("MissingExecutionId");
  }

  @Test
  void showsWhatARunIs() {
    JsonNode loop = run(".t0002");
    assertThat(loop.path("TaskAction").asString()).isEqualTo("ACS::ExecuteAPI");
    assertThat(loop.path("Loop").toString()).contains("\"Success\":3");
    JsonNode item = run(".t0003");
    assertThat(item.path("LoopItem").asString()).isEqualTo("a");
    assertThat(item.path("ParentTaskExecutionId").asString()).isEqualTo(id + ".t0002");
    assertThat(item.path("Properties").asString()).contains("\"InstanceName\":\"a\"");
    JsonNode failed = run(".t0006");
    assertThat(failed.path("Status").asString()).isEqualTo("Failed");
    assertThat(failed.path("StatusMessage").asString()).contains("InvalidInstanceId.NotFound");
    assertThat(failed.path("EndDate").asString()).isNotEmpty();
  }

  private JsonNode run(String number) {
    return owner()
        .call("ListTaskExecutions", "TaskExecutionId", id + number)
        .at("/TaskExecutions/0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ExecutionId=exec-0   | EntityNotExists.Execution
          Status=Queued        | InvalidParameter
          SortField=TaskName   | InvalidParameter
          MaxResults=101       | InvalidParameter
          NextToken=x          | InvalidParameter
          EndDateAfter=x       | InvalidParameter
          AccountId=1          | User.NoPermission
          """)
  void refuses(String parameters, String code) {
    assertThat(owner().ask("ListTaskExecutions", filled(parameters)).code()).isEqualTo(code);
  }

  @Test
  void theLogIsFilteredAndPagedNewestFirst() {
    Map<String, String> request = Map.of("ExecutionId", id);
    List<JsonNode> whole = owner().pages("ListExecutionLogs", "ExecutionLogs", 100, request);
    assertThat(whole)
        .hasSizeGreaterThan(8)
        .isSortedAccordingTo(
            Comparator.comparing((JsonNode line) -> line.path("Timestamp").asString()).reversed());
    assertThat(whole).allSatisfy(l -> assertThat(l.path("LogType").asString()).isEqualTo("System"));
    for (int size : new int[] {1, 2, 3, 7}) {
      assertThat(owner().pages("ListExecutionLogs", "ExecutionLogs", size, request))
          .as("pages of " + size)
          .containsExactlyElementsOf(whole);
    }
    String run = id + ".t0006";
    Map<String, String> ofOne = Map.of("ExecutionId", id, "TaskExecutionId", run);
    assertThat(owner().pages("ListExecutionLogs", "ExecutionLogs", 1, ofOne))
        .isNotEmpty()
        .containsExactlyElementsOf(
            whole.stream().filter(l -> l.path("TaskExecutionId").asString().equals(run)).toList());
    assertThat(logs("LogType", "System").size()).isEqualTo(whole.size());
    assertThat(logs("LogType", "User").isEmpty()).isTrue();
    assertThat(logs("AccountId", "1234567890123456").size()).isEqualTo(whole.size());
    assertThat(owner().ask("ListExecutionLogs", "ExecutionId", id, "AccountId", "1").code())
        .isEqualTo("User.NoPermission");
    assertThat(owner().ask("ListExecutionLogs", "ExecutionId", "exec-0").code())
        .isEqualTo("EntityNotExists.Execution");
  }

  private JsonNode logs(String name, String value) {
    return owner().call("ListExecutionLogs", "ExecutionId", id, name, value).path("ExecutionLogs");
  }

  private String[] filled(String parameters) {
    String text = parameters.startsWith("ExecutionId") ? parameters : "ExecutionId=@&" + parameters;
    return Stream.of(text.replace("@", id).split("&"))
        .flatMap(p -> Stream.of(p.split("=", 2)))
        .toArray(String[]::new);
  }

  private static List<String> names(JsonNode page) {
    JsonNode found = page.path("TaskExecutions");
    return IntStream.range(0, found.size())
        .mapToObj(i -> found.get(i).path("TaskName").asString())
        .toList();
  }
}
