package dev.ooslocal.engine;

import java.util.List;

/**
 * Runs failed tasks again, or passes over them. Of a loop only failed items are run again, and only
 * those that are named if any are; the others stay as they are.
 */
final class Failures {
  private final Beginning beginning;
  private final ExecutionStore store;

  Failures(Beginning beginning, ExecutionStore store) {
    this.beginning = beginning;
    this.store = store;
  }

  void retry(ExecutionState state, TaskRun run, Signal.Notify word) {
    List<TaskRun> items = meant(state, run, word);
    if (run.loop().isPresent() && items.isEmpty() && namesItems(run, word)) {
      return;
    }
    state.goOn();
    run.reopen(state.now());
    state.touched(run);
    state.log(run.id(), "The task " + run.name() + " is run again.");
    if (items.isEmpty()) {
      run.asksAgain();
      beginning.again(state, run);
    } else {
      List<Integer> places = items.stream().map(TaskRun::itemIndex).toList();
      run.loopMoved(run.loop().orElseThrow().retrying(places), state.now());
    }
  }

  /** The next of the failed items that are to be run again. */
  void beginAgain(ExecutionState state, TaskRun loop) {
    LoopProgress progress = loop.loop().orElseThrow();
    int place = progress.again().getFirst();
    TaskRun item =
        failed(state, loop).stream()
            .filter(run -> run.itemIndex() == place)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(loop.id() + " has no item " + place));
    loop.loopMoved(progress.begunAgain(), state.now());
    state.touched(loop);
    item.reopen(state.now());
    item.asksAgain();
    state.touched(item);
    state.log(item.id(), "The task " + item.label() + " is run again.");
    beginning.again(state, item);
  }

  void skip(ExecutionState state, TaskRun run, Signal.Notify word) {
    if (!namesItems(run, word)) {
      state.goOn();
      skip(state, run);
      return;
    }
    List<TaskRun> items = meant(state, run, word);
    if (!items.isEmpty()) {
      items.forEach(item -> skip(state, item));
      state.goOn();
      run.reopen(state.now());
      run.loopMoved(run.loop().orElseThrow().passedOver(items.size()), state.now());
      state.touched(run);
    }
  }

  private static void skip(ExecutionState state, TaskRun run) {
    run.close(TaskStatus.SKIPPED, run.message(), state.now());
    state.touched(run);
    state.log(run.id(), "The task " + run.label() + " was skipped.");
  }

  private List<TaskRun> meant(ExecutionState state, TaskRun loop, Signal.Notify word) {
    return loop.loop().isEmpty()
        ? List.of()
        : failed(state, loop).stream().filter(item -> isMeant(item, loop, word)).toList();
  }

  private static boolean isMeant(TaskRun item, TaskRun loop, Signal.Notify word) {
    return !namesItems(loop, word)
        || word.taskRunIds().contains(item.id())
        || (word.loopItem() != null && word.loopItem().equals(NotifyFlow.text(item.item())));
  }

  private static boolean namesItems(TaskRun loop, Signal.Notify word) {
    return loop.loop().isPresent()
        && (word.loopItem() != null
            || (!word.taskRunIds().isEmpty() && !word.taskRunIds().contains(loop.id())));
  }

  /** As this activation knows them, else as they are stored. */
  private List<TaskRun> failed(ExecutionState state, TaskRun loop) {
    return store.failedItems(loop.id()).stream()
        .map(row -> state.run(row.id()).orElseGet(() -> state.runs().load(row)))
        .filter(run -> run.status() == TaskStatus.FAILED)
        .toList();
  }
}
