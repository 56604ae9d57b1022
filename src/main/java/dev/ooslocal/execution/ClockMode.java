package dev.ooslocal.execution;

import java.util.Locale;

/** How the domain's clock runs. */
public enum ClockMode {
  /** Like the wall's. */
  REAL,
  /** It jumps to the next wake-up as soon as nothing is left to do before. */
  SKIP;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
