package dev.ooslocal.template.api;

/** How popular something is, from 1 to 10. Chosen: one more for each doubling of its starts. */
final class Popularity {
  static final int HIGHEST = 10;

  private Popularity() {}

  static int of(long starts) {
    return Math.min(HIGHEST, Long.SIZE - Long.numberOfLeadingZeros(starts) + 1);
  }
}
