package dev.ooslocal.platform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What still has to be done before the service is ready. */
@Component
public final class Readiness {
  private final Set<String> reasons = new LinkedHashSet<>();

  /** Names something that the service is not ready without. */
  public synchronized void waitFor(String reason) {
    reasons.add(reason);
  }

  public synchronized void done(String reason) {
    reasons.remove(reason);
  }

  /** What is still to be done; empty when ready. */
  public synchronized List<String> waitingFor() {
    return List.copyOf(reasons);
  }
}
