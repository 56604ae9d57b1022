package dev.ooslocal.action;

import dev.ooslocal.cloud.CloudSettings;
import dev.ooslocal.engine.Action;
import dev.ooslocal.language.ActionCatalogue;
import java.util.List;
import java.util.Optional;

/** The face of this room for those who only ask what atoms there are. */
public final class Atoms {
  private Atoms() {}

  /** What the checks need to know of the atoms, without a running service. */
  public static ActionCatalogue catalogue() {
    return new AtomCatalogue(all());
  }

  /** Every atom, none of which can run: nobody answers their calls. */
  static List<Action<?>> all() {
    ApiCalls calls =
        new ApiCalls(
            (_, _) -> {
              throw new IllegalStateException("only the service itself makes calls");
            });
    ExecutionLinks links = new ExecutionLinks("8667");
    return List.of(
        new ExecuteApi(calls),
        new WaitFor(calls),
        new CheckFor(calls),
        new ExecuteHttpRequest(),
        new TimerTrigger(),
        new EventTrigger(),
        new AlarmTrigger(),
        new Choice(),
        new Sleep(),
        new Pause(),
        new Approve(links),
        new Notify(links),
        new SelectTargets(calls),
        new Template(),
        new Loop(),
        new GitCodeRepo((_, _, _, _, _, _) -> Optional.empty(), CloudSettings.Mode.STRICT));
  }
}
