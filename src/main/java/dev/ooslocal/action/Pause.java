package dev.ooslocal.action;

import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.engine.Signal;
import dev.ooslocal.engine.Waits;
import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Doc;
import org.springframework.stereotype.Component;

/** Waits until somebody lets the execution go on, or rejects that. */
@Component
final class Pause implements Action<Pause.Properties> {

  /** It takes nothing. */
  @Doc("Waits until somebody approves or rejects going on.")
  record Properties() {}

  @Override
  public String name() {
    return "ACS::Pause";
  }

  @Override
  public Class<Properties> properties() {
    return Properties.class;
  }

  @Override
  public String type() {
    return "Atomic.Control";
  }

  @Override
  public Progress start(Invocation task, Properties properties) {
    return new Progress.Awaiting(
        Waits.PERSON, null, "Paused: waiting for somebody to let it go on.", null);
  }

  @Override
  public Progress notified(Invocation task, Properties properties, Signal.Notify word) {
    return word.kind() == Signal.Notify.Kind.REJECT
        ? new Progress.Rejected("Rejected by " + word.by() + ".")
        : new Progress.Done(Json.object());
  }
}
