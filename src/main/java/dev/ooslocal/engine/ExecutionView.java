package dev.ooslocal.engine;

import dev.ooslocal.language.Program;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** An execution as the decider sees it: its program, its rows, what was told to it, the time. */
public sealed interface ExecutionView permits ExecutionState {
  ExecutionFacts facts();

  Program program();

  ExecutionStatus status();

  Hold hold();

  int cursor();

  boolean failed();

  @Nullable String failure();

  ObjectNode parameters();

  /** The time of the activation. */
  Instant now();

  /** Signals not yet acted on, oldest first. */
  List<PendingSignal> signals();

  /** The top-level task run at work or just closed. */
  Optional<TaskRun> current();

  /** A task run that is loaded. */
  Optional<TaskRun> run(String id);

  /** The latest top-level run of a task, whatever the case of the name. */
  Optional<TaskRun> latest(String taskName);

  /** All open task runs, of loop items too. */
  Collection<TaskRun> open();

  /** What its trigger has done so far. */
  Optional<Firings> firings();
}
