package dev.ooslocal.language;

import java.time.Duration;

/**
 * How often and how slowly a WaitFor repeats its call.
 *
 * @param retries calls after the first, 0–300
 * @param delayType how the wait grows
 * @param delay seconds, for constant and linear
 * @param backOff seconds added per retry, for linear
 * @param maxInterval the longest wait in seconds
 */
public record Retry(int retries, DelayType delayType, int delay, int backOff, int maxInterval) {
  public static final Retry DEFAULT = new Retry(10, DelayType.EXPONENTIAL, 2, 2, 1800);

  /** How the wait grows from retry to retry. */
  public enum DelayType {
    EXPONENTIAL,
    CONSTANT,
    LINEAR
  }

  /** The wait before retry {@code n}, counted from 0. */
  public Duration before(int n) {
    long seconds =
        switch (delayType) {
          case EXPONENTIAL -> n >= 11 ? maxInterval : 1L << n;
          case CONSTANT -> delay;
          case LINEAR -> delay + (long) backOff * n;
        };
    return Duration.ofSeconds(Math.min(seconds, maxInterval));
  }
}
