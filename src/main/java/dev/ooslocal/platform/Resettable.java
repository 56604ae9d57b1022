package dev.ooslocal.platform;

/**
 * Whoever keeps something of the state in memory. A reset deletes all rows and then tells all of
 * these to forget theirs, while nothing else is at work.
 */
public interface Resettable {
  void reset();
}
