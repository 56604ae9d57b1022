package dev.ooslocal.cloud.journal;

import dev.ooslocal.cloud.Answered;
import dev.ooslocal.cloud.CallRecorder;
import dev.ooslocal.cloud.CloudCall;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects the calls of a transaction and writes them in one batch just before it commits, so that
 * a call is in the journal exactly when its effects are in the database.
 */
@Component
final class BatchedRecorder implements CallRecorder {
  private final CallRows rows;
  private final CallRetention retention;
  private final CallMeters meters;

  BatchedRecorder(CallRows rows, CallRetention retention, CallMeters meters) {
    this.rows = rows;
    this.retention = retention;
    this.meters = meters;
  }

  @Override
  public void record(CloudCall call, Answered answered) {
    meters.note(answered);
    CallRow row = CallRow.of(call, answered);
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      write(List.of(row));
      retention.written(1);
      return;
    }
    batch().add(row);
  }

  private Batch batch() {
    @Nullable Object running = TransactionSynchronizationManager.getResource(this);
    if (running instanceof Batch batch) {
      return batch;
    }
    Batch batch = new Batch();
    TransactionSynchronizationManager.bindResource(this, batch);
    TransactionSynchronizationManager.registerSynchronization(batch);
    return batch;
  }

  private void write(List<CallRow> calls) {
    rows.insert(calls);
  }

  /** The calls of one transaction. */
  private final class Batch implements TransactionSynchronization {
    private final List<CallRow> calls = new ArrayList<>();

    void add(CallRow row) {
      calls.add(row);
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(BatchedRecorder.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(BatchedRecorder.this, this);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      write(calls);
    }

    @Override
    public void beforeCompletion() {
      TransactionSynchronizationManager.unbindResourceIfPossible(BatchedRecorder.this);
    }

    @Override
    public void afterCommit() {
      retention.written(calls.size());
    }
  }
}
