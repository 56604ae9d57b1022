package dev.ooslocal.language;

import java.util.concurrent.atomic.LongAdder;

/**
 * How often something written in the language was parsed: a template, a selector. A template is
 * parsed once, so this does not grow while the template runs, but for selectors that are put
 * together from values.
 */
public final class Parses {
  private static final LongAdder COUNT = new LongAdder();

  private Parses() {}

  /** How many there have been since the service began. */
  public static long count() {
    return COUNT.sum();
  }

  /** One more. */
  public static void counted() {
    COUNT.increment();
  }
}
