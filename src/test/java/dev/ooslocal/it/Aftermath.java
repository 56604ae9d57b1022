package dev.ooslocal.it;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What must hold when everything has ended, whatever was done to the processes. */
final class Aftermath {
  private final Load load;
  private final Recorder recorder;
  private final Disturbances disturbances;

  Aftermath(Load load, Recorder recorder, Disturbances disturbances) {
    this.load = load;
    this.recorder = recorder;
    this.disturbances = disturbances;
  }

  /** Over HTTP: all there, all ended well, each call made once. */
  void check(Everything everything) {
    Map<String, JsonNode> roots = new HashMap<>();
    everything.with().forEach(e -> roots.put(e.path("ExecutionId").asString(), e));
    Set<String> gone = new HashSet<>(load.acknowledged().keySet());
    gone.removeAll(roots.keySet());
    assertThat(gone).as("acknowledged executions that are gone").isEmpty();
    assertThat(roots.values())
        .as("every execution has ended well")
        .allMatch(e -> e.path("Status").asString().equals("Success"));
    checkCalls();
    load.acknowledged().entrySet().stream()
        .filter(e -> e.getValue() == Work.WAITS)
        .forEach(
            e ->
                assertThat(String.valueOf(roots.get(e.getKey())).replace("\\", ""))
                    .contains("\"made\":1"));
  }

  private void checkCalls() {
    List<Recorder.Seen> calls = recorder.seen();
    assertThat(disturbances.unexplained(calls))
        .as("calls made again that were not on their way when a process was killed or held")
        .isEmpty();
    Map<String, Set<String>> attempts = new HashMap<>();
    calls.forEach(c -> attempts.computeIfAbsent(root(c), r -> new HashSet<>()).add(c.token()));
    load.acknowledged()
        .forEach(
            (id, work) ->
                assertThat(attempts.getOrDefault(id, Set.of()))
                    .as("attempts of %s, %s", id, work)
                    .hasSize(work.calls()));
  }

  /** In the database: one result for each attempt, and nothing left over. */
  void check(Rows rows) {
    long attempts = recorder.seen().stream().map(Recorder.Seen::token).distinct().count();
    assertThat(rows.count("call_attempt")).as("rows of attempts").isEqualTo(attempts);
    assertThat(rows.count("call_attempt where outcome is null")).as("without result").isZero();
    assertThat(rows.count("execution_signal")).as("signals nobody read").isZero();
    assertThat(rows.count("scheduled_tasks")).as("wake-ups of nothing").isZero();
    assertThat(rows.count("task_execution where ended_at is null")).as("open tasks").isZero();
  }

  /** What happened, for those who repeat it. */
  String told() {
    Map<Work, Long> works =
        load.acknowledged().values().stream().collect(groupingBy(w -> w, counting()));
    return "%d executions acknowledged %s, %d calls, %d of them repeated, %s"
        .formatted(
            load.acknowledged().size(),
            works,
            recorder.seen().size(),
            Disturbances.repeated(recorder.seen()).size(),
            disturbances);
  }

  private static String root(Recorder.Seen call) {
    String id = call.execution();
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }
}
