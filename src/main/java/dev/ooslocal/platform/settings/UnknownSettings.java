package dev.ooslocal.platform.settings;

import java.util.List;

/** Settings were given that do not exist; the service does not start. */
final class UnknownSettings extends RuntimeException {
  private final List<String> problems;

  UnknownSettings(List<String> problems) {
    super(String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  /** One sentence per setting. */
  List<String> problems() {
    return problems;
  }
}
