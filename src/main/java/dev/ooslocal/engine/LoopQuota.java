package dev.ooslocal.engine;

/**
 * How many items of one loop an account may have at work at the same time; 0: as many as it likes.
 */
@FunctionalInterface
public interface LoopQuota {
  int of(String account);
}
