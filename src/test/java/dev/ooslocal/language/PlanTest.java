package dev.ooslocal.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.action.Atoms;
import dev.ooslocal.platform.Json;
import dev.ooslocal.template.KnownActions;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is kept of a template, and what its tasks use of each other. */
class PlanTest {
  private static final String HEAD = "FormatVersion: OOS-2019-06-01\n";

  private final Language language = new OosLanguage(KnownActions.with(Atoms.catalogue()));

  @Test
  void keepsWhatTheTemplateSaysOfItself() {
    Program program =
        language.compile(
            HEAD
                + """
                Description: {en: x}
                RamRole: '{{ role }}'
                Parameters: {role: {Type: String}}
                Metadata: {a: 1}
                Tasks:
                  - {Name: a, Action: 'ACS::Pause', Description: y}
                Outputs: {l: {Type: List, Value: [1]}, s: {Value: '{{ role }}'}}
                """);
    RowEnvironment environment = new RowEnvironment(Json.parse("{\"params\":{\"role\":\"r\"}}"));
    assertThat(program.description()).isEqualTo(Json.parse("{\"en\":\"x\"}"));
    assertThat(program.metadata()).isEqualTo(Json.parse("{\"a\":1}"));
    assertThat(Objects.requireNonNull(program.ramRole()).evaluate(environment))
        .isEqualTo(Json.string("r"));
    assertThat(program.tasks().getFirst().description()).isEqualTo(Json.string("y"));
    assertThat(program.outputs())
        .extracting(TemplateOutput::name, TemplateOutput::type)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("l", ValueType.LIST),
            org.assertj.core.groups.Tuple.tuple("s", ValueType.STRING));
  }

  @ParameterizedTest
  @CsvSource({
    "Delay: 2, true",
    "IsCritical: yes, true",
    "IsCritical: no, false",
    "IsCritical: 'False', false"
  })
  void aTaskIsCriticalUnlessItSaysOtherwise(String said, boolean critical) {
    assertThat(task("ACS::Pause", said).critical()).isEqualTo(critical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Delay: 2 | 10 | EXPONENTIAL | 2 | 2 | 1800",
        "Retries: 0, DelayType: Constant, Delay: 1, BackOff: 1, MaxRetryInterval: 1 | 0 | CONSTANT | 1 | 1 | 1",
        "Retries: 300, DelayType: Linear, Delay: 3600, BackOff: 3600, MaxRetryInterval: 1800 | 300 | LINEAR | 3600 | 3600 | 1800",
        "DelayType: Exponential, Retries: '7' | 7 | EXPONENTIAL | 2 | 2 | 1800",
      })
  void aTaskIsRepeatedAsItSays(
      String said, int retries, Retry.DelayType type, int delay, int backOff, int longest) {
    assertThat(task("ACS::Pause", said).retry())
        .isEqualTo(new Retry(retries, type, delay, backOff, longest));
  }

  @Test
  void findsATaskWhateverTheCaseAndItsTrigger() {
    Program program =
        language.compile(
            HEAD
                + """
                Tasks:
                  - Name: t
                    Action: ACS::TimerTrigger
                    Properties: {Type: rate, Expression: 1 hours, EndDate: 2030-01-01T00:00:00Z}
                  - {Name: Nap, Action: 'ACS::Pause'}
                """);
    assertThat(program.trigger()).contains(program.tasks().getFirst());
    assertThat(program.task("nAP")).contains(program.tasks().get(1));
    assertThat(program.task("nap2")).isEmpty();
    assertThat(language.compile(HEAD + "Tasks: [{Name: a, Action: 'ACS::Pause'}]").trigger())
        .isEmpty();
  }

  @Test
  void keepsTheResultsThatLaterTasksReferTo() {
    Program program =
        language.compile(
            HEAD
                + """
                Tasks:
                  - {Name: read, Action: 'ACS::ExecuteAPI', Properties: {Service: ECS, API: X}}
                  - {Name: unread, Action: 'ACS::ExecuteAPI', Properties: {Service: ECS, API: X}}
                  - {Name: nap, Action: 'ACS::Sleep', Properties: {Duration: '{{ read.Time }}'}}
                """);
    assertThat(program.tasks()).extracting(Task::keepsResult).containsExactly(true, false, false);
  }

  @Test
  void keepsTheResultsThatConditionsReferTo() {
    Program program =
        language.compile(
            HEAD
                + """
                Conditions: {c: {'Fn::Equals': ['{{ read.Count }}', [1]]}, d: {'Fn::Not': c}}
                Tasks:
                  - {Name: read, Action: 'ACS::ExecuteAPI', Properties: {Service: ECS, API: X}}
                  - {Name: last, Action: 'ACS::Pause', When: d}
                """);
    assertThat(program.tasks()).extracting(Task::keepsResult).containsExactly(true, false);
    assertThat(program.conditions()).containsOnlyKeys("c", "d");
  }

  @Test
  void aLoopHasItsItemsItsSpeedAndItsAggregates() {
    Loop loop =
        loop(
            "Outputs: {one: {ValueSelector: .a}}, Loop: {Items: [1, 2],"
                + " RateControl: {Mode: Concurrency, Concurrency: 3}, Outputs: {"
                + " all: {AggregateType: 'Fn::ListJoin', AggregateField: one},"
                + " sum: {AggregateType: 'Fn::Sum', AggregateField: one}}}");
    RowEnvironment nowhere = new RowEnvironment(Json.object());
    assertThat(loop.items().evaluate(nowhere)).isEqualTo(Json.parse("[1,2]"));
    assertThat(Objects.requireNonNull(loop.rateControl()).evaluate(nowhere))
        .isEqualTo(Json.parse("{\"Mode\":\"Concurrency\",\"Concurrency\":3}"));
    assertThat(loop.outputs())
        .containsExactly(
            new Loop.Aggregate("all", Loop.Aggregate.Kind.LIST_JOIN, "one"),
            new Loop.Aggregate("sum", Loop.Aggregate.Kind.SUM, "one"));
    assertThat(loop("Loop: {Items: [1]}").rateControl()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"a, true", "x-{{ ACS::TaskLoopItem }}, true", "{{ ACS::RegionId }}, false"})
  void asksForEachItemWhereTheConditionNamesIt(String compared, boolean perItem) {
    String item = compared.equals("a") ? "{{ ACS::TaskLoopItem }}" : compared;
    String when = "When: {'Fn::Equals': ['" + item + "', a]}, Loop: {Items: [1]}";
    assertThat(loop(when).whenPerItem()).isEqualTo(perItem);
  }

  @Test
  void aLoopOfTasksHandsEachRoundItsItemAndTheTasks() {
    Program program =
        language.compile(
            HEAD
                + """
                Tasks:
                  - Name: l
                    Action: ACS::Loop
                    Properties:
                      LoopItems: [7, 8]
                      LoopRateControl: {Mode: Batch}
                      LoopTasks:
                        - {Name: i, Action: 'ACS::Sleep', Properties: {Duration: '{{ ACS::TaskLoopItem }}'}}
                    Outputs: {o: {Type: Json, ValueSelector: '{{ i.O }}'}}
                """);
    Task task = program.tasks().getFirst();
    Loop loop = Objects.requireNonNull(task.loop());
    RowEnvironment round =
        new RowEnvironment(
            Json.parse("{\"pseudo\":{\"ACS::TaskLoopItem\":7},\"rawResult\":{\"i\":{\"O\":1}}}"));
    assertThat(loop.items().evaluate(round)).isEqualTo(Json.parse("[7,8]"));
    assertThat(Objects.requireNonNull(loop.rateControl()).evaluate(round))
        .isEqualTo(Json.parse("{\"Mode\":\"Batch\"}"));
    assertThat(loop.outputs())
        .containsExactly(new Loop.Aggregate("o", Loop.Aggregate.Kind.LIST_JOIN, "o"));
    JsonNode handed = task.properties().evaluate(round);
    assertThat(handed.path("LoopItems")).isEqualTo(Json.parse("[7]"));
    assertThat(handed.path("LoopTasks").path(0).path("Name").asString()).isEqualTo("i");
    assertThat(handed.size()).isEqualTo(2);
    assertThat(body(task).program().outputs().getFirst().value().evaluate(round))
        .isEqualTo(Json.parse("[1]"));
  }

  @Test
  void knowsWhatABodyUsesOfTheTasksAroundIt() {
    Program program =
        language.compile(
            HEAD
                + """
                Conditions: {busy: {'Fn::Equals': ['{{ c.x }}', 1]}}
                Tasks:
                  - {Name: a, Action: 'ACS::ExecuteAPI', Properties: {Service: ECS, API: X}}
                  - Name: b
                    Action: ACS::ExecuteAPI
                    Properties: {Service: ECS, API: X}
                    Outputs: {y: {ValueSelector: .y}}
                  - Name: c
                    Action: ACS::ExecuteAPI
                    Properties: {Service: ECS, API: X}
                    Outputs: {x: {ValueSelector: .x}}
                  - {Name: d, Action: 'ACS::ExecuteAPI', Properties: {Service: ECS, API: X}}
                  - Name: l
                    Action: ACS::Loop
                    Properties:
                      LoopItems: [1]
                      LoopTasks:
                        - {Name: i, Action: 'ACS::ExecuteAPI', Properties: {Service: ECS, API: '{{ a.N }}'}}
                        - Name: m
                          Action: ACS::Loop
                          Properties:
                            LoopItems: ['{{ i.N }}']
                            LoopTasks:
                              - {Name: j, Action: 'ACS::Pause', When: busy}
                              - {Name: k, Action: 'ACS::Sleep', Properties: {Duration: '{{ b.y }}{{ i.M }}'}}
                    Outputs: {o: {ValueSelector: '{{ i.O }}'}}
                """);
    assertThat(program.tasks())
        .extracting(Task::keepsResult)
        .containsExactly(true, false, false, false, false);
    Loop.Body body = body(program.tasks().get(4));
    assertThat(body.around()).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(body.program().tasks()).extracting(Task::keepsResult).containsExactly(true, false);
    assertThat(body(body.program().tasks().get(1)).around())
        .containsExactlyInAnyOrder("b", "c", "i");
    assertThat(program.tasks().get(4).outputs()).isEmpty();
    assertThat(body.program().outputs()).extracting(TemplateOutput::name).containsExactly("o");
  }

  @Test
  void aSelectorMayComeFromAParameter() {
    Program program =
        language.compile(
            HEAD
                + """
                Parameters: {p: {Type: String}}
                Tasks:
                  - Name: a
                    Action: ACS::ExecuteAPI
                    Properties: {Service: ECS, API: X}
                    Outputs:
                      one: {Type: Number, ValueSelector: '.{{ p }}'}
                      all: {Type: List, ValueSelector: '{{ p }}'}
                """);
    RowEnvironment environment = new RowEnvironment(Json.parse("{\"params\":{\"p\":\"b\"}}"));
    JsonNode result = Json.parse("{\"b\":7}");
    List<TaskOutput> outputs = program.tasks().getFirst().outputs();
    assertThat(outputs)
        .extracting(output -> output.select(result, environment))
        .containsExactly(Json.parse("7"), Json.parse("[7]"));
  }

  private Task task(String action, String said) {
    return language
        .compile(HEAD + "Tasks: [{Name: a, Action: '" + action + "', " + said + "}]")
        .tasks()
        .getFirst();
  }

  private Loop loop(String said) {
    String properties = "Properties: {Service: ECS, API: X}, ";
    return Objects.requireNonNull(task("ACS::ExecuteAPI", properties + said).loop());
  }

  private static Loop.Body body(Task task) {
    return Objects.requireNonNull(Objects.requireNonNull(task.loop()).body());
  }
}
