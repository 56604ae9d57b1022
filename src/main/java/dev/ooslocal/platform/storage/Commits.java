package dev.ooslocal.platform.storage;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is to happen when the current transaction has ended. */
public final class Commits {
  private Commits() {}

  /**
   * Does something once the current transaction has committed, and nothing when it is rolled back.
   *
   * @throws IllegalStateException when there is no transaction
   */
  public static void after(Runnable action) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            action.run();
          }
        });
  }

  /** The same, or at once where there is no transaction. */
  public static void afterOrNow(Runnable action) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      after(action);
    } else {
      action.run();
    }
  }

  /** Does something when the current transaction has ended, well or not; at once without one. */
  static void afterAny(Runnable action) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      action.run();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            action.run();
          }
        });
  }
}
