package dev.ooslocal.execution;

import dev.ooslocal.engine.LoopProgress;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A task run as it is read; activations alone write it. */
@Entity
@Immutable
@Table(name = "task_execution")
public class TaskExecution {
  @Id private String id = "";
  private String executionId = "";
  private int number;
  private String name = "";
  private String action = "";
  private @Nullable String parentId;
  private @Nullable String item;
  private int batch;
  private String status = "";
  private String waits = "";
  private String message = "";
  private @Nullable String properties;
  private @Nullable String outputs;
  private @Nullable String childId;
  private @Nullable String extra;
  private @Nullable String loopProgress;
  private @Nullable Instant dueAt;
  private Instant createdAt = Instant.EPOCH;
  private Instant updatedAt = Instant.EPOCH;
  private @Nullable Instant endedAt;

  /** For the database. */
  protected TaskExecution() {}

  public String id() {
    return id;
  }

  public String executionId() {
    return executionId;
  }

  /** Its number within the execution, from 1. */
  public int number() {
    return number;
  }

  public String name() {
    return name;
  }

  public String action() {
    return action;
  }

  public @Nullable String parentId() {
    return parentId;
  }

  /** The loop item; null outside loops. */
  public @Nullable JsonNode item() {
    return StoredJson.readOrNull(item);
  }

  /** The item's batch, from 1; 0 outside batches. */
  public int batch() {
    return batch;
  }

  /** Its state's wire name. */
  public String status() {
    return status;
  }

  /** What it waits for: the name of a {@link dev.ooslocal.engine.Waits}. */
  public String waits() {
    return waits;
  }

  public String message() {
    return message;
  }

  /** Its properties after substitution; null until evaluated. */
  public @Nullable JsonNode properties() {
    return StoredJson.readOrNull(properties);
  }

  public @Nullable ObjectNode outputs() {
    return StoredJson.readObjectOrNull(outputs);
  }

  public @Nullable String childId() {
    return childId;
  }

  public @Nullable ObjectNode extra() {
    return StoredJson.readObjectOrNull(extra);
  }

  /** How far its loop has come; empty without one. */
  public Optional<LoopProgress> loop() {
    return Optional.ofNullable(StoredJson.readRecord(loopProgress, LoopProgress.class));
  }

  /** When its action is to be asked again; null: when it is told something. */
  public @Nullable Instant dueAt() {
    return dueAt;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public @Nullable Instant endedAt() {
    return endedAt;
  }

  /** The execution a task run belongs to, by the form of its id. */
  public static String executionOf(String taskRunId) {
    int end = taskRunId.lastIndexOf(".t");
    return end < 0 ? taskRunId : taskRunId.substring(0, end);
  }
}
