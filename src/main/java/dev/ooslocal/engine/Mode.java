package dev.ooslocal.engine;

/** How an execution runs. */
public enum Mode {
  AUTOMATIC("Automatic"),
  FAILURE_PAUSE("FailurePause"),
  DEBUG("Debug");

  private final String wireName;

  Mode(String wireName) {
    this.wireName = wireName;
  }

  public String wireName() {
    return wireName;
  }

  public static Mode of(String wireName) {
    for (Mode mode : values()) {
      if (mode.wireName.equals(wireName)) {
        return mode;
      }
    }
    throw new IllegalArgumentException("no such mode: " + wireName);
  }
}
