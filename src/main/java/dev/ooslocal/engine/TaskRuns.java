package dev.ooslocal.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The task runs of an execution during one activation: those loaded, begun and changed. */
final class TaskRuns {
  private final Map<String, TaskRun> byId = new LinkedHashMap<>();
  private final Map<String, TaskRun> topByName = new LinkedHashMap<>();
  private final Map<String, TaskRun> open = new LinkedHashMap<>();
  private final Set<TaskRun> begun = new LinkedHashSet<>();
  private final Set<TaskRun> changed = new LinkedHashSet<>();

  TaskRun load(TaskRow row) {
    TaskRun run = TaskRun.of(row);
    keep(run);
    return run;
  }

  void begin(TaskRun run) {
    begun.add(run);
    keep(run);
  }

  /** Notes that a run was changed; every change of a run is followed by this. */
  void touched(TaskRun run) {
    if (!begun.contains(run)) {
      changed.add(run);
    }
    if (run.status().isOpen()) {
      open.put(run.id(), run);
    } else {
      open.remove(run.id());
    }
  }

  Optional<TaskRun> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The latest top-level run of a task, whatever the case of the name. */
  Optional<TaskRun> latest(String taskName) {
    return Optional.ofNullable(topByName.get(taskName.toLowerCase(Locale.ROOT)));
  }

  Collection<TaskRun> open() {
    return List.copyOf(open.values());
  }

  List<TaskRow> begun() {
    return begun.stream().map(TaskRun::row).toList();
  }

  List<TaskRow> changed() {
    return changed.stream().map(TaskRun::row).toList();
  }

  boolean areUntouched() {
    return begun.isEmpty() && changed.isEmpty();
  }

  /** Those a next activation needs: of tasks, and the open ones of loop items. */
  List<TaskRow> kept() {
    return byId.values().stream()
        .filter(run -> run.parentId().isEmpty() || run.status().isOpen())
        .map(TaskRun::row)
        .toList();
  }

  /** The outputs of a loop's items that were worked on in this activation, by place. */
  Map<Integer, ObjectNode> itemOutputs(String loopRunId) {
    Map<Integer, ObjectNode> found = new HashMap<>();
    items(loopRunId)
        .forEach(run -> run.outputs().ifPresent(outputs -> found.put(run.itemIndex(), outputs)));
    return found;
  }

  /** The message of an item of a loop that failed, if one did in this activation. */
  Optional<String> failure(String loopRunId) {
    return items(loopRunId)
        .filter(run -> run.status() == TaskStatus.FAILED)
        .map(TaskRun::message)
        .reduce((first, last) -> last);
  }

  /** The times that runs wait for now and did not before. */
  List<Changes.WakeUp> wakeUps() {
    return touched().filter(TaskRun::hasNewTime).map(TaskRuns::wakeUp).toList();
  }

  /** The ids of wake-ups to come that no run waits for any more. */
  List<String> dropped(Instant now) {
    return changed.stream().flatMap(run -> run.lostWakeUp(now).stream()).toList();
  }

  private static Changes.WakeUp wakeUp(TaskRun run) {
    return new Changes.WakeUp(run.cause(), run.dueAt().orElseThrow(), run.waits().pulls());
  }

  private Stream<TaskRun> touched() {
    return Stream.concat(begun.stream(), changed.stream());
  }

  private Stream<TaskRun> items(String loopRunId) {
    return byId.values().stream()
        .filter(run -> run.parentId().filter(loopRunId::equals).isPresent());
  }

  private void keep(TaskRun run) {
    byId.put(run.id(), run);
    if (run.parentId().isEmpty()) {
      topByName.put(run.name().toLowerCase(Locale.ROOT), run);
    }
    if (run.status().isOpen()) {
      open.put(run.id(), run);
    }
  }
}
