package dev.ooslocal.cloud;

/** Keeps calls and their answers; the writing side of {@link CallJournal}. */
public interface CallRecorder {
  /** Keeps the call with the transaction it is made in. */
  void record(CloudCall call, Answered answered);
}
