package dev.ooslocal.control.seed;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with a seed file instead of showing a stack trace. */
final class SeedFailure extends AbstractFailureAnalyzer<SeedException> {
  @Override
  protected FailureAnalysis analyze(Throwable root, SeedException cause) {
    return new FailureAnalysis(
        cause.getMessage(), "Mend the file, or start without oos.seed.dir.", cause);
  }
}
