package dev.ooslocal.execution;

/** Is told of each execution that has ended; rooms that care implement it. */
public interface EndWatch {
  /** In the transaction that ends it. */
  void ended(String account, String region, String executionId);
}
