package dev.ooslocal.execution;

import dev.ooslocal.engine.ExecutionFacts;
import dev.ooslocal.platform.storage.Commits;
import java.util.List;
import org.springframework.stereotype.Component;

/** What happens when an execution has ended, beside what the engine does. */
@Component
class Ends {
  private final WakeUps wakeUps;
  private final Admission admission;
  private final Retention retention;
  private final List<EndWatch> watches;

  Ends(WakeUps wakeUps, Admission admission, Retention retention, List<EndWatch> watches) {
    this.wakeUps = wakeUps;
    this.admission = admission;
    this.retention = retention;
    this.watches = List.copyOf(watches);
  }

  /** In the transaction that ends it. */
  void ended(ExecutionFacts facts) {
    wakeUps.forget(facts.id());
    endedAtOnce(facts);
  }

  /** The same for one that has no wake-ups. */
  void endedAtOnce(ExecutionFacts facts) {
    watches.forEach(w -> w.ended(facts.account(), facts.region(), facts.id()));
    if (facts.parentId() == null) {
      admission.admit(facts.account(), facts.region(), facts.id());
      Commits.after(() -> retention.ended(facts.account(), facts.region()));
    }
  }
}
