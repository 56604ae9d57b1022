package dev.ooslocal.engine;

import java.util.List;

/**
 * How far a loop has come. Immutable.
 *
 * @param total the number of items
 * @param next the next item to begin
 * @param open items at work
 * @param succeeded items that ended so
 * @param failed items that ended so
 * @param cancelled items that ended so
 * @param skipped items that ended so
 * @param maxErrors more failures than this fail the loop
 * @param batchEnds for each batch the index behind its last item
 * @param concurrency for each batch how many items run at once
 * @param pause Automatic, FirstBatchPause or EveryBatchPause
 * @param batch the batch at work, from 0
 * @param paused whether it waits for a word before this batch
 * @param mode Concurrency or Batch
 */
public record LoopProgress(
    int total,
    int next,
    int open,
    int succeeded,
    int failed,
    int cancelled,
    int skipped,
    int maxErrors,
    List<Integer> batchEnds,
    List<Integer> concurrency,
    String pause,
    int batch,
    boolean paused,
    String mode) {

  public LoopProgress {
    batchEnds = List.copyOf(batchEnds);
    concurrency = List.copyOf(concurrency);
  }

  public boolean tooManyErrors() {
    return failed > maxErrors;
  }

  /** How many more items may begin now. */
  public int room() {
    if (paused || tooManyErrors() || batch >= batchEnds.size()) {
      return 0;
    }
    return Math.min(concurrency.get(batch) - open, batchEnds.get(batch) - next);
  }

  public boolean isBatchDone() {
    return open == 0 && (batch >= batchEnds.size() || next >= batchEnds.get(batch));
  }

  public boolean isLastBatch() {
    return batch >= batchEnds.size() - 1;
  }

  public boolean isDone() {
    return open == 0 && (tooManyErrors() || next >= total);
  }

  /** One more item is at work. */
  public LoopProgress begun() {
    return with(next + 1, open + 1, succeeded, failed, cancelled, skipped, batch, paused);
  }

  /** An item at work has ended. */
  public LoopProgress ended(TaskStatus status) {
    return with(
        next,
        open - 1,
        succeeded + (status == TaskStatus.SUCCESS ? 1 : 0),
        failed + (status == TaskStatus.FAILED ? 1 : 0),
        cancelled + (status == TaskStatus.CANCELLED ? 1 : 0),
        skipped + (status == TaskStatus.SKIPPED ? 1 : 0),
        batch,
        paused);
  }

  /** An item that failed is at work again. */
  public LoopProgress retried() {
    return with(next, open + 1, succeeded, failed - 1, cancelled, skipped, batch, paused);
  }

  /** The next batch, waiting for a word if the loop says so. */
  public LoopProgress nextBatch() {
    boolean pauses =
        pause.equals("EveryBatchPause") || (pause.equals("FirstBatchPause") && batch == 0);
    return with(next, open, succeeded, failed, cancelled, skipped, batch + 1, pauses);
  }

  /** The same loop, one item at a time. */
  public LoopProgress oneByOne() {
    return new LoopProgress(
        total,
        next,
        open,
        succeeded,
        failed,
        cancelled,
        skipped,
        maxErrors,
        batchEnds,
        batchEnds.stream().map(end -> 1).toList(),
        pause,
        batch,
        paused,
        mode);
  }

  /** The word was given. */
  public LoopProgress resumed() {
    return with(next, open, succeeded, failed, cancelled, skipped, batch, false);
  }

  private LoopProgress with(
      int nextItem, int nowOpen, int ok, int bad, int gone, int passed, int at, boolean waits) {
    return new LoopProgress(
        total,
        nextItem,
        nowOpen,
        ok,
        bad,
        gone,
        passed,
        maxErrors,
        batchEnds,
        concurrency,
        pause,
        at,
        waits,
        mode);
  }
}
