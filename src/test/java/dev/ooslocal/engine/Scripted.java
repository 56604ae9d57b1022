package dev.ooslocal.engine;

import dev.ooslocal.platform.Json;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An action that does what its script says: {@code ok}, {@code fail}, {@code sleep}, {@code poll},
 * {@code person}, {@code call}, {@code child}, {@code risky}, {@code round}, {@code trigger},
 * {@code bug}, {@code fail-once}, {@code to} and a target.
 */
final class Scripted implements Action<Scripted.Properties> {
  static final String NAME = "Test::Scripted";

  /** How often each task run was started. */
  final Map<String, Integer> starts = new HashMap<>();

  private final String name;

  Scripted(String name) {
    this.name = name;
  }

  record Properties(String script) {}

  @Override
  public String name() {
    return name;
  }

  @Override
  public Class<Properties> properties() {
    return Properties.class;
  }

  @Override
  public String type() {
    return "Atomic.Test";
  }

  @Override
  public boolean isHighRisk(Properties p) {
    return p.script().equals("risky");
  }

  @Override
  public Progress start(Invocation task, Properties p) {
    int count = starts.merge(task.taskRunId(), 1, Integer::sum);
    return switch (p.script()) {
      case "fail" -> new Progress.Failed("it was told to");
      case "fail-once" -> count == 1 ? new Progress.Failed("once") : done();
      case "sleep" ->
          new Progress.Pending(
              Waits.TIME, task.now().plus(Duration.ofMinutes(1)), "sleeping", null);
      case "poll" ->
          new Progress.Pending(
              Waits.POLL, task.now().plus(Duration.ofSeconds(1)), "polling", Json.string("1"));
      case "person" -> new Progress.Awaiting(Waits.PERSON, null, "asking", null);
      case "call" -> new Progress.Call("test", Json.object(), null);
      case "child" -> new Progress.Child(new ChildStart.Named("child", null, Json.object()));
      case "round" -> new Progress.Round();
      case "trigger" -> new Progress.Awaiting(Waits.EVENT, null, "awaiting", null);
      case "bug" -> throw new IllegalArgumentException("a bug");
      case String to when to.startsWith("to:") -> new Progress.Done(Json.object(), to.substring(3));
      default -> done();
    };
  }

  @Override
  public Progress poll(Invocation task, Properties p) {
    if (p.script().equals("poll") && task.attempt() < 3) {
      return new Progress.Pending(
          Waits.POLL, task.now().plus(Duration.ofSeconds(1)), "polling", task.memo());
    }
    return done();
  }

  @Override
  public Progress notified(Invocation task, Properties p, Signal.Notify word) {
    return word.kind() == Signal.Notify.Kind.APPROVE
        ? done()
        : new Progress.Rejected("rejected by " + word.by());
  }

  @Override
  public Progress answered(Invocation task, Properties p, JsonNode outcome) {
    return new Progress.Done(outcome);
  }

  private static Progress done() {
    return new Progress.Done(Json.object().put("value", "done"));
  }
}
