package dev.ooslocal.application.store;

import dev.ooslocal.platform.storage.AssignedRow;
import dev.ooslocal.rpc.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of an application: the instances of a region with a certain tag, and what is deployed on
 * them. How its newest deployment stands is told by that one's execution.
 */
@Entity
@Table(name = "application_group")
public class ApplicationGroup extends AssignedRow {
  private String accountId = "";
  private String regionId = "";
  private String applicationName = "";
  private String name = "";
  private @Nullable String description;
  private @Nullable String cmsGroupId;
  private String deployRegionId = "";
  private String importTagKey = "";
  private String importTagValue = "";
  private @Nullable String monitorMetadata;
  private @Nullable String operationMetadata;

  @Enumerated(EnumType.STRING)
  private Deploying deploying = Deploying.NONE;

  private String doneSteps = "";
  private @Nullable String deployParameters;
  private @Nullable String revisionId;
  private @Nullable String executionId;
  private @Nullable String deployedRevisionId;
  private @Nullable String stackId;
  private Instant createdAt = Instant.EPOCH;
  private Instant updatedAt = Instant.EPOCH;

  protected ApplicationGroup() {}

  ApplicationGroup(String id, Caller caller, Draft draft, Instant now) {
    super(id);
    accountId = caller.account();
    regionId = caller.region();
    applicationName = draft.applicationName();
    name = draft.name();
    description = draft.description();
    cmsGroupId = draft.cmsGroupId();
    deployRegionId = draft.deployRegionId();
    importTagKey = draft.importTagKey();
    importTagValue = draft.importTagValue();
    createdAt = now;
    updatedAt = now;
  }

  /** Begins another deployment; what the one before left must have been kept. */
  public void begin(Deploying what, String parameters, @Nullable String revision, Instant now) {
    deploying = what;
    deployParameters = parameters;
    revisionId = revision;
    doneSteps = "";
    updatedAt = now;
  }

  /** Goes on with a deployment that failed, without the steps that are done. */
  public void goOn(String parameters, Collection<String> done, Instant now) {
    deployParameters = parameters;
    doneSteps = String.join(",", done);
    updatedAt = now;
  }

  /** The execution that does the deployment. */
  public void runBy(String execution) {
    executionId = execution;
  }

  /** Keeps what the deployment so far has left. */
  public void keep(@Nullable String revision, @Nullable String stack) {
    deployedRevisionId = revision;
    stackId = stack;
  }

  /** Somebody else has deployed this revision. */
  public void redeclare(String revision) {
    deployedRevisionId = revision;
    revisionId = revision;
  }

  void rename(String newName) {
    name = newName;
  }

  /** Keeps what its monitoring says of itself. */
  public void monitor(String metadata) {
    monitorMetadata = metadata;
  }

  /** Keeps what its configuration operations were given, as JSON text. */
  public void configure(String metadata) {
    operationMetadata = metadata;
  }

  public void touch(Instant now) {
    updatedAt = now;
  }

  public String accountId() {
    return accountId;
  }

  public String regionId() {
    return regionId;
  }

  public String applicationName() {
    return applicationName;
  }

  public String name() {
    return name;
  }

  public @Nullable String description() {
    return description;
  }

  public @Nullable String cmsGroupId() {
    return cmsGroupId;
  }

  public String deployRegionId() {
    return deployRegionId;
  }

  public String importTagKey() {
    return importTagKey;
  }

  public String importTagValue() {
    return importTagValue;
  }

  public @Nullable String monitorMetadata() {
    return monitorMetadata;
  }

  public @Nullable String operationMetadata() {
    return operationMetadata;
  }

  /** What its newest deployment does. */
  public Deploying deploying() {
    return deploying;
  }

  /** The steps of its newest deployment that earlier executions have done. */
  public List<String> doneSteps() {
    return doneSteps.isEmpty() ? List.of() : List.of(doneSteps.split(",", -1));
  }

  public @Nullable String deployParameters() {
    return deployParameters;
  }

  /** The revision of its newest deployment. */
  public @Nullable String revisionId() {
    return revisionId;
  }

  public @Nullable String executionId() {
    return executionId;
  }

  /** The revision that was there before its newest deployment. */
  public @Nullable String deployedRevisionId() {
    return deployedRevisionId;
  }

  /** The stack that was there before its newest deployment. */
  public @Nullable String stackId() {
    return stackId;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  /** What a deployment does. */
  public enum Deploying {
    /** There has been none. */
    NONE,
    /** It creates a stack, and may deploy a revision on it. */
    CREATE,
    /** It updates the stack, and may deploy a revision on it. */
    UPDATE,
    /** It deploys a revision on the instances there are. */
    REVISION
  }

  /**
   * A group that is about to be.
   *
   * @param applicationName its application
   * @param name its name
   * @param description free text
   * @param cmsGroupId its group in Cloud Monitor
   * @param deployRegionId where its instances are
   * @param importTagKey the key of the tag that its instances have
   * @param importTagValue the value of that tag
   */
  public record Draft(
      String applicationName,
      String name,
      @Nullable String description,
      @Nullable String cmsGroupId,
      String deployRegionId,
      String importTagKey,
      String importTagValue) {}
}
