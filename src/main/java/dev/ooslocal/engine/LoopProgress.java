package dev.ooslocal.engine;

import java.util.List;
import java.util.Objects;

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
 * @param again the places of failed items that are to be run once more
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
    String mode,
    List<Integer> again) {

  public LoopProgress {
    // A loop stored by an earlier version has no such list.
    again = List.copyOf(Objects.requireNonNullElse(again, List.of()));
    batchEnds = List.copyOf(batchEnds);
    concurrency = List.copyOf(concurrency);
  }

  public boolean tooManyErrors() {
    return failed > maxErrors;
  }

  /** How many more items may begin now. */
  public int room() {
    if (!again.isEmpty()) {
      return Math.min(
          concurrency.get(Math.min(batch, concurrency.size() - 1)) - open, again.size());
    }
    if (paused || tooManyErrors() || batch >= batchEnds.size()) {
      return 0;
    }
    return Math.min(concurrency.get(batch) - open, batchEnds.get(batch) - next);
  }

  public boolean isBatchDone() {
    return open == 0
        && again.isEmpty()
        && (batch >= batchEnds.size() || next >= batchEnds.get(batch));
  }

  public boolean isLastBatch() {
    return batch >= batchEnds.size() - 1;
  }

  public boolean isDone() {
    return open == 0 && again.isEmpty() && (tooManyErrors() || next >= total);
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

  /** Failed items are to be run once more: they count as failed no longer. */
  public LoopProgress retrying(List<Integer> places) {
    return with(next, open, succeeded, failed - places.size(), cancelled, skipped, batch, paused)
        .withAgain(places);
  }

  /** The first of the items to be run once more is at work. */
  public LoopProgress begunAgain() {
    return with(next, open + 1, succeeded, failed, cancelled, skipped, batch, paused)
        .withAgain(again.subList(1, again.size()));
  }

  /** Failed items are passed over. */
  public LoopProgress passedOver(int count) {
    return with(next, open, succeeded, failed - count, cancelled, skipped + count, batch, paused);
  }

  /** The next batch, waiting for a word if the loop says so. */
  public LoopProgress nextBatch() {
    boolean pauses =
        pause.equals("EveryBatchPause") || (pause.equals("FirstBatchPause") && batch == 0);
    return with(next, open, succeeded, failed, cancelled, skipped, batch + 1, pauses);
  }

  /** The same loop, one item at a time. */
  public LoopProgress oneByOne() {
    return atMost(1);
  }

  /** The same loop, with no more items at the same time than this; 0: as it is. */
  public LoopProgress atMost(int most) {
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
        concurrency.stream().map(own -> most == 0 ? own : Math.min(own, most)).toList(),
        pause,
        batch,
        paused,
        mode,
        again);
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
        mode,
        again);
  }

  private LoopProgress withAgain(List<Integer> places) {
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
        concurrency,
        pause,
        batch,
        paused,
        mode,
        places);
  }
}
