package dev.ooslocal.platform.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows unknown settings without a stack trace. */
final class UnknownSettingsAnalyzer extends AbstractFailureAnalyzer<UnknownSettings> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnknownSettings cause) {
    return new FailureAnalysis(
        String.join(System.lineSeparator(), cause.problems()),
        "Correct or remove them. All settings are described in docs/settings.md.",
        cause);
  }
}
