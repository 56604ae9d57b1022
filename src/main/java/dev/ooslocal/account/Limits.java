package dev.ooslocal.account;

/**
 * What one account may have and do; 0 means without limit.
 *
 * @param templates templates per region
 * @param runningExecutions executions that run at the same time
 * @param queuedExecutions executions that wait for their turn
 * @param loopConcurrency items of one loop that run at the same time
 * @param requestsPerSecond requests per second of each user
 */
public record Limits(
    int templates,
    int runningExecutions,
    int queuedExecutions,
    int loopConcurrency,
    int requestsPerSecond) {
  public Limits {
    if (templates < 0
        || runningExecutions < 0
        || queuedExecutions < 0
        || loopConcurrency < 0
        || requestsPerSecond < 0) {
      throw new IllegalArgumentException("a limit cannot be negative");
    }
  }
}
