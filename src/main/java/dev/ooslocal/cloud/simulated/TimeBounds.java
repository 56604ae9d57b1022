package dev.ooslocal.cloud.simulated;

/** Times against bounds, compared as exactly as both are given, to the minute perhaps. */
public final class TimeBounds {
  private TimeBounds() {}

  /** Whether a time is not before a bound. */
  public static boolean isFrom(String time, String bound) {
    return order(time, bound) >= 0;
  }

  /** Whether a time is not behind a bound. */
  public static boolean isUntil(String time, String bound) {
    return order(time, bound) <= 0;
  }

  private static int order(String time, String bound) {
    String one = time.replace("Z", "");
    String other = bound.replace("Z", "");
    int length = Math.min(one.length(), other.length());
    return one.substring(0, length).compareTo(other.substring(0, length));
  }
}
