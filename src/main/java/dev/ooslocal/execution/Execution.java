package dev.ooslocal.execution;

import dev.ooslocal.engine.ExecutionFacts;
import dev.ooslocal.engine.ExecutionStatus;
import dev.ooslocal.engine.Firings;
import dev.ooslocal.engine.Hold;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An execution as it is read. Only activations move it; they write its row in batches, so the
 * entity itself never changes.
 */
@Entity
@Immutable
@Table(name = "execution")
public class Execution {
  @Id private String id = "";
  private String accountId = "";
  private String regionId = "";
  private String userName = "";
  private String executedBy = "";
  private @Nullable String parentId;
  private @Nullable String parentRunId;
  private int depth;
  private String mode = "";
  private String loopMode = "";
  private String safetyCheck = "";
  private String ramRole = "";
  private @Nullable String templateId;
  private @Nullable String templateName;
  private @Nullable String templateVersion;
  private String textHash = "";
  private String category = "";
  private boolean isParent;
  private @Nullable String description;
  private @Nullable String resourceGroupId;
  private String given = "";
  private String secretNames = "";
  private @Nullable String targets;
  private Instant createdAt = Instant.EPOCH;
  private String status = "";
  private String statusMessage = "";
  private String parameters = "";
  private String outputs = "";
  private @Nullable String firings;
  private String hold = Hold.NONE.name();
  private @Nullable String currentRun;
  private Instant updatedAt = Instant.EPOCH;
  private @Nullable Instant endedAt;
  private String waitingStatus = "";
  private String currentTasks = "";
  private String counters = "";

  /** For the database. */
  protected Execution() {}

  /** One that has just been started. */
  Execution(ExecutionFacts facts, Origin origin, ObjectNode parameters, ExecutionStatus status) {
    id = facts.id();
    accountId = facts.account();
    regionId = facts.region();
    userName = facts.user();
    executedBy = facts.executedBy();
    parentId = facts.parentId();
    parentRunId = facts.parentRunId();
    depth = origin.depth();
    mode = facts.mode().wireName();
    loopMode = facts.loopMode();
    safetyCheck = origin.safetyCheck();
    ramRole = facts.ramRole();
    templateId = origin.templateId();
    templateName = origin.templateName();
    templateVersion = origin.templateVersion();
    textHash = origin.textHash();
    category = origin.category();
    isParent = origin.isParent();
    description = origin.description();
    resourceGroupId = origin.resourceGroupId();
    given = StoredJson.write(origin.given());
    secretNames = String.join(",", origin.secretNames());
    targets = origin.targets();
    createdAt = facts.createdAt();
    this.status = status.wireName();
    this.parameters = StoredJson.write(parameters);
    outputs = "{}";
    updatedAt = facts.createdAt();
    currentTasks = Digest.EMPTY.currentTasks();
    counters = Digest.EMPTY.counters();
  }

  public String id() {
    return id;
  }

  public String accountId() {
    return accountId;
  }

  public String regionId() {
    return regionId;
  }

  public String userName() {
    return userName;
  }

  public String executedBy() {
    return executedBy;
  }

  public @Nullable String parentId() {
    return parentId;
  }

  /** Why it stands still as a whole. */
  public Hold hold() {
    return Hold.valueOf(hold);
  }

  /** The top-level task run at work, or just closed; null between tasks. */
  public @Nullable String currentRun() {
    return currentRun;
  }

  public @Nullable String parentRunId() {
    return parentRunId;
  }

  /** 0 for a root. */
  public int depth() {
    return depth;
  }

  public String mode() {
    return mode;
  }

  public String loopMode() {
    return loopMode;
  }

  public String safetyCheck() {
    return safetyCheck;
  }

  public String ramRole() {
    return ramRole;
  }

  public @Nullable String templateId() {
    return templateId;
  }

  public @Nullable String templateName() {
    return templateName;
  }

  public @Nullable String templateVersion() {
    return templateVersion;
  }

  public String textHash() {
    return textHash;
  }

  public String category() {
    return category;
  }

  public boolean isParent() {
    return isParent;
  }

  public @Nullable String description() {
    return description;
  }

  public @Nullable String resourceGroupId() {
    return resourceGroupId;
  }

  public @Nullable String targets() {
    return targets;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public String statusMessage() {
    return statusMessage;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public @Nullable Instant endedAt() {
    return endedAt;
  }

  /** Why it is Waiting, in a word; empty otherwise. */
  public String waitingStatus() {
    return waitingStatus;
  }

  public ExecutionStatus status() {
    return ExecutionStatus.of(status);
  }

  /** The effective parameters, secrets included. */
  public ObjectNode parameters() {
    return StoredJson.readObject(parameters);
  }

  /** The parameters as they were given, secrets included. */
  public ObjectNode given() {
    return StoredJson.readObject(given);
  }

  /** The outputs, secrets included. */
  public ObjectNode outputs() {
    return StoredJson.readObject(outputs);
  }

  /** What its trigger has done so far. */
  public Optional<Firings> firings() {
    return Optional.ofNullable(StoredJson.readRecord(firings, Firings.class));
  }

  /** Its open top-level tasks, as JSON. */
  public JsonNode currentTasks() {
    return StoredJson.readTree(currentTasks);
  }

  /** How its loops stand, as JSON. */
  public ObjectNode counters() {
    return StoredJson.readObject(counters);
  }

  /** The parameters that must never be shown. */
  public List<String> secretNames() {
    return secretNames.isEmpty() ? List.of() : List.of(secretNames.split(",", -1));
  }
}
