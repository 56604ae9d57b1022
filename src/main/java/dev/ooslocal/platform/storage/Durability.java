package dev.ooslocal.platform.storage;

/**
 * What was promised must not be lost. Whoever promises something, by answering a caller or by
 * letting a call leave the process, commits first and then waits here.
 */
@FunctionalInterface
public interface Durability {
  /**
   * Returns when everything that was committed before the call survives the death of the process.
   *
   * @throws IllegalStateException when the storage cannot be written
   */
  void await();
}
