package dev.ooslocal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.action.Atoms;
import dev.ooslocal.execution.VirtualTime;
import dev.ooslocal.language.OosLanguage;
import dev.ooslocal.platform.Json;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * The running service, over HTTP and with its database, and the decider driven in memory give the
 * same executions and task runs, loop items and children included, for the same template and the
 * same words of people.
 */
class SameRowsTest extends VirtualTime {
  /** A template, a mode, and what is said and waited for in turn. */
  record Run(String name, String mode, List<String> steps, String tasks) {
    @Override
    public String toString() {
      return name;
    }

    String content() {
      return "FormatVersion: OOS-2019-06-01\nTasks:\n" + tasks.indent(2);
    }
  }

  static Stream<Run> runs() {
    String pass =
        "- {Name: %s, Action: 'ACS::Choice', Properties: {DefaultTask: '%s', Choices: []}}\n";
    String ask = "- {Name: ask, Action: 'ACS::Pause', Properties: {}%s}\n";
    String fail =
        "- {Name: fail, Action: 'ACS::TimerTrigger', Properties: {Type: at, Expression: never,"
            + " EndDate: '2030-01-01'}}\n";
    String badSleep = "- {Name: nap, Action: 'ACS::Sleep', Properties: {}%s}\n";
    String sleep = "- {Name: nap, Action: 'ACS::Sleep', Properties: {Duration: PT%s}}\n";
    return Stream.of(
        new Run(
            "jumps over tasks",
            "Automatic",
            List.of(),
            pass.formatted("a", "c")
                + pass.formatted("b", "ACS::NEXT")
                + pass.formatted("c", "ACS::END")
                + pass.formatted("d", "ACS::NEXT")),
        new Run(
            "skips a task",
            "Automatic",
            List.of(),
            "- {Name: a, Action: 'ACS::Sleep', When: {'Fn::Equals': [1, 2]}, Properties: {Duration:"
                + " PT1M}}\n"
                + pass.formatted("b", "ACS::NEXT")),
        new Run(
            "sleeps",
            "Automatic",
            List.of("PT1M", "PT1M"),
            sleep.formatted("90S") + pass.formatted("b", "ACS::NEXT")),
        new Run(
            "is approved",
            "Automatic",
            List.of("Approve"),
            ask.formatted("") + pass.formatted("b", "ACS::NEXT")),
        new Run(
            "is rejected",
            "Automatic",
            List.of("Reject"),
            ask.formatted("") + pass.formatted("b", "ACS::NEXT")),
        new Run(
            "goes on after a rejection",
            "Automatic",
            List.of("Reject"),
            ask.formatted(", OnCancel: 'ACS::NEXT'") + pass.formatted("b", "ACS::NEXT")),
        new Run("fails", "Automatic", List.of(), fail),
        new Run(
            "handles a failure",
            "Automatic",
            List.of(),
            badSleep.formatted(", OnError: b")
                + pass.formatted("a", "ACS::END")
                + pass.formatted("b", "ACS::NEXT")),
        new Run(
            "retries and passes over a failure",
            "FailurePause",
            List.of("RetryTask", "SkipTask"),
            badSleep.formatted("") + pass.formatted("b", "ACS::NEXT")),
        new Run(
            "is stepped through",
            "Debug",
            List.of("ExecuteTask", "PT1M", "ExecuteTask"),
            sleep.formatted("1M") + pass.formatted("b", "ACS::NEXT")),
        new Run(
            "loops over a template",
            "Automatic",
            List.of("PT1M", "PT1M"),
            nested(
                    "1M",
                    ", Loop: {Items: [1, 2, 3], RateControl: {Mode: Concurrency, Concurrency: 2}}")
                + pass.formatted("b", "ACS::NEXT")),
        new Run(
            "loops in batches and asks before each",
            "Automatic",
            List.of("PT1M", "Approve", "PT1M", "Reject"),
            nested(
                "1M",
                ", Loop: {Items: [1, 2, 3, 4], RateControl: {Mode: Batch, Batch: [1, 2, 1],"
                    + " BatchPauseOption: EveryBatchPause}}")),
        new Run(
            "loops with failures",
            "Automatic",
            List.of("PT1M", "PT1M"),
            nested(
                    "{{ said }}",
                    ", Loop: {Items: [1M, x, 1M, y], RateControl: {Mode: Concurrency, Concurrency:"
                        + " 1, MaxErrors: '25%'}}")
                + pass.formatted("b", "ACS::NEXT")),
        new Run(
            "retries and passes over failed items",
            "FailurePause",
            List.of("PT1M", "RetryTask", "SkipTask"),
            nested(
                    "{{ said }}",
                    ", Loop: {Items: [x, 5s, y], RateControl: {Mode: Concurrency,"
                        + " Concurrency: 3}}")
                + pass.formatted("b", "ACS::NEXT")),
        new Run(
            "goes through a loop one by one",
            "Debug",
            List.of("ExecuteTask", "PT1M", "PT1M", "ExecuteTask"),
            nested(
                    "1M",
                    ", Loop: {Items: [1, 2], RateControl: {Mode: Concurrency, Concurrency: 2}}")
                + pass.formatted("b", "ACS::NEXT")),
        new Run(
            "handles the failure of a child",
            "Automatic",
            List.of(),
            nested("never", ", OnError: b")
                + pass.formatted("a", "ACS::END")
                + pass.formatted("b", "ACS::NEXT")),
        new Run(
            "runs the rounds of a loop",
            "Automatic",
            List.of("PT1M", "PT1M"),
            "- {Name: l, Action: 'ACS::Loop', Properties: {LoopItems: [1M, 2M], LoopRateControl:"
                + " {Mode: Concurrency, Concurrency: 2}, LoopTasks: [{Name: n, Action:"
                + " 'ACS::Sleep', Properties: {Duration: '{{ ACS::TaskLoopItem }}'}}, {Name: m,"
                + " Action: 'ACS::Choice', Properties: {DefaultTask: 'ACS::END', Choices: []}}]}}\n"
                + pass.formatted("b", "ACS::NEXT")));
  }

  /** A child that sleeps; it is given the loop item where there is one. */
  private static String nested(String duration, String more) {
    return "- {Name: n, Action: 'ACS::Template', Properties: {TemplateContent: {FormatVersion:"
        + " OOS-2019-06-01, Parameters: {said: {Type: String, Default: x}}, Tasks: [{Name: nap,"
        + " Action: 'ACS::Sleep', Properties: {Duration: '"
        + duration
        + "'}}]}, Parameters: "
        + (more.contains("Loop") ? "{said: '{{ ACS::TaskLoopItem }}'}" : "{}")
        + "}"
        + more
        + "}\n";
  }

  @Autowired private Actions actions;

  @ParameterizedTest
  @MethodSource("runs")
  void theServiceAndTheDeciderAgree(Run run) {
    assertThat(overHttp(run)).isEqualTo(inMemory(run)).isNotEmpty();
  }

  private List<String> inMemory(Run run) {
    OosLanguage language = new OosLanguage(Atoms.catalogue());
    World world = new World(actions, content -> language.compile(Json.text(content)));
    String id = world.start(language.compile(run.content()), Mode.of(run.mode()), true);
    for (String step : run.steps()) {
      if (step.startsWith("PT")) {
        world.tick(Duration.parse(step));
      } else {
        world.signal(id, World.word(kind(step)));
      }
    }
    return world.ids().stream()
        .flatMap(
            one ->
                Stream.concat(
                    Stream.of(shown(one, id, "", world.row(one).status().wireName())),
                    world.tasks(one).stream()
                        .map(t -> shown(t.id(), id, t.name(), t.status().wireName()))))
        .sorted()
        .toList();
  }

  private List<String> overHttp(Run run) {
    String id = service.start(run.content(), "Mode", run.mode());
    advance("PT0S");
    for (String step : run.steps()) {
      if (step.startsWith("PT")) {
        advance(step);
      } else {
        service.call("NotifyExecution", "ExecutionId", id, "NotifyType", step);
        advance("PT0S");
      }
    }
    JsonNode children = service.call("ListExecutions", "ParentExecutionId", id).path("Executions");
    return Stream.concat(Stream.of(service.execution(id)), stream(children))
        .flatMap(execution -> rows(execution, id))
        .sorted()
        .toList();
  }

  private Stream<String> rows(JsonNode execution, String root) {
    String id = execution.path("ExecutionId").asString();
    JsonNode tasks =
        service
            .call("ListTaskExecutions", "ExecutionId", id, "IncludeChildTaskExecution", "true")
            .path("TaskExecutions");
    return Stream.concat(
        Stream.of(shown(id, root, "", execution.path("Status").asString())),
        stream(tasks)
            .map(
                task ->
                    shown(
                        task.path("TaskExecutionId").asString(),
                        root,
                        task.path("TaskName").asString(),
                        task.path("Status").asString())));
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static String shown(String id, String root, String name, String status) {
    return id.replace(root, "") + " " + name + " " + status;
  }

  private static Signal.Notify.Kind kind(String step) {
    return Stream.of(Signal.Notify.Kind.values())
        .filter(kind -> kind.wireName().equals(step))
        .findFirst()
        .orElseThrow();
  }
}
