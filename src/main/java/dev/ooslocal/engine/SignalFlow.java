package dev.ooslocal.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Acts on one signal. One that comes too late (its task run is closed, its execution has ended)
 * changes nothing and is consumed all the same.
 */
final class SignalFlow {
  private SignalFlow() {}

  static List<Command> decide(ExecutionView execution, PendingSignal pending) {
    List<Command> commands = new ArrayList<>();
    if (!execution.status().isFinal()) {
      commands.addAll(act(execution, pending.signal()));
    }
    commands.add(new Command.Consume(pending));
    return commands;
  }

  private static List<Command> act(ExecutionView execution, Signal signal) {
    return switch (signal) {
      case Signal.Cancel cancel ->
          List.of(
              new Command.Finish(
                  ExecutionStatus.CANCELLED,
                  "The execution was cancelled by " + cancel.by() + "."));
      case Signal.Admit admit ->
          execution.status() == ExecutionStatus.QUEUED ? List.of(new Command.Run()) : List.of();
      case Signal.Notify word ->
          execution.status() == ExecutionStatus.QUEUED
              ? List.of()
              : NotifyFlow.decide(execution, word);
      case Signal.Trigger trigger -> fire(execution, trigger);
      case Signal.ChildEnded child -> childEnded(execution, child);
      case Signal.ChildMoved child -> childMoved(execution, child);
      case Signal.CallEnded call -> callEnded(execution, call);
      case Signal.Update update -> List.of(new Command.TakeParameters(update.parameters()));
    };
  }

  private static List<Command> fire(ExecutionView execution, Signal.Trigger trigger) {
    return execution
        .current()
        .filter(run -> run.status().isOpen() && run.waits().isTrigger())
        .<List<Command>>map(run -> List.of(new Command.Fire(run, trigger.content())))
        .orElseGet(List::of);
  }

  private static List<Command> childEnded(ExecutionView execution, Signal.ChildEnded child) {
    TaskRun run = execution.run(child.taskRunId()).orElse(null);
    if (run == null) {
      return List.of();
    }
    if (isFiring(execution, child.childId())) {
      return List.of(new Command.FiringEnded(run, child));
    }
    return isAwaited(run, child.childId()) ? List.of(new Command.TakeChild(run, child)) : List.of();
  }

  private static List<Command> childMoved(ExecutionView execution, Signal.ChildMoved child) {
    return execution
        .run(child.taskRunId())
        .filter(run -> isAwaited(run, child.childId()))
        .<List<Command>>map(run -> List.of(new Command.FollowChild(run, child.waiting())))
        .orElseGet(List::of);
  }

  private static List<Command> callEnded(ExecutionView execution, Signal.CallEnded call) {
    return execution
        .run(call.taskRunId())
        .filter(run -> run.status().isOpen() && run.waits() == Waits.CALL)
        .filter(run -> run.attempt() == call.attempt())
        .<List<Command>>map(run -> List.of(new Command.Answer(run, call.outcome())))
        .orElseGet(List::of);
  }

  private static boolean isFiring(ExecutionView execution, String childId) {
    return execution.firings().filter(f -> f.running().contains(childId)).isPresent();
  }

  private static boolean isAwaited(TaskRun run, String childId) {
    return run.status().isOpen() && run.childId().filter(childId::equals).isPresent();
  }
}
