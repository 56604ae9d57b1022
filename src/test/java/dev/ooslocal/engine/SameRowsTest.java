package dev.ooslocal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.action.Atoms;
import dev.ooslocal.execution.VirtualTime;
import dev.ooslocal.language.OosLanguage;
import dev.ooslocal.language.Program;
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
 * same task runs for the same template and the same words of people.
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
            sleep.formatted("1M") + pass.formatted("b", "ACS::NEXT")));
  }

  @Autowired private Actions actions;

  @ParameterizedTest
  @MethodSource("runs")
  void theServiceAndTheDeciderAgree(Run run) {
    assertThat(overHttp(run)).isEqualTo(inMemory(run)).isNotEmpty();
  }

  private List<String> inMemory(Run run) {
    Program program = new OosLanguage(Atoms.catalogue()).compile(run.content());
    World world = new World(actions);
    String id = world.start(program, Mode.of(run.mode()), true);
    for (String step : run.steps()) {
      if (step.startsWith("PT")) {
        world.tick(Duration.parse(step));
      } else {
        world.signal(id, World.word(kind(step)));
      }
    }
    return Stream.concat(
            Stream.of(world.row(id).status().wireName()),
            world.tasks(id).stream()
                .map(
                    row ->
                        row.id().replace(id, "")
                            + " "
                            + row.name()
                            + " "
                            + row.status().wireName()))
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
    JsonNode tasks =
        service
            .call("ListTaskExecutions", "ExecutionId", id, "SortOrder", "Ascending")
            .path("TaskExecutions");
    return Stream.concat(
            Stream.of(service.execution(id).path("Status").asString()),
            StreamSupport.stream(tasks.spliterator(), false)
                .map(
                    row ->
                        row.path("TaskExecutionId").asString().replace(id, "")
                            + " "
                            + row.path("TaskName").asString()
                            + " "
                            + row.path("Status").asString()))
        .toList();
  }

  private static Signal.Notify.Kind kind(String step) {
    return Stream.of(Signal.Notify.Kind.values())
        .filter(kind -> kind.wireName().equals(step))
        .findFirst()
        .orElseThrow();
  }
}
