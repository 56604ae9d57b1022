package dev.ooslocal.application.store;

import dev.ooslocal.platform.storage.AssignedRow;
import dev.ooslocal.rpc.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An application of an account. */
@Entity
@Table(name = "application")
public class Application extends AssignedRow {
  /** As tags know it. */
  public static final String TAGGED_AS = "application";

  private String accountId = "";
  private String regionId = "";
  private String name = "";

  @Column(name = "application_type")
  private String type = "";

  private @Nullable String description;
  private String resourceGroupId = "";
  private @Nullable String serviceId;
  private @Nullable String codeSource;
  private @Nullable String alarmConfig;
  private Instant createdAt = Instant.EPOCH;
  private Instant updatedAt = Instant.EPOCH;

  protected Application() {}

  Application(String id, Caller caller, Draft draft, Instant now) {
    super(id);
    accountId = caller.account();
    regionId = caller.region();
    name = draft.name();
    type = draft.type();
    description = draft.description();
    resourceGroupId = draft.resourceGroupId();
    serviceId = draft.serviceId();
    codeSource = draft.codeSource();
    alarmConfig = draft.alarmConfig();
    createdAt = now;
    updatedAt = now;
  }

  /** Gives it another description; null leaves it. */
  public void describe(@Nullable String newDescription, Instant now) {
    description = newDescription == null ? description : newDescription;
    updatedAt = now;
  }

  /** Watches it as this JSON text says; null: no more. */
  public void alarm(@Nullable String newAlarmConfig) {
    alarmConfig = newAlarmConfig;
  }

  public void moveTo(String otherResourceGroupId) {
    resourceGroupId = otherResourceGroupId;
  }

  public String accountId() {
    return accountId;
  }

  public String regionId() {
    return regionId;
  }

  public String name() {
    return name;
  }

  /** Custom, ComputeNest or DingTalk. */
  public String type() {
    return type;
  }

  public @Nullable String description() {
    return description;
  }

  public String resourceGroupId() {
    return resourceGroupId;
  }

  public @Nullable String serviceId() {
    return serviceId;
  }

  /** Where its code comes from, as JSON text. */
  public @Nullable String codeSource() {
    return codeSource;
  }

  /** How it is watched, as JSON text. */
  public @Nullable String alarmConfig() {
    return alarmConfig;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  /**
   * An application that is about to be.
   *
   * @param name its name
   * @param type Custom or ComputeNest
   * @param description free text
   * @param resourceGroupId its resource group; empty for none
   * @param serviceId the service of Compute Nest
   * @param codeSource where its code comes from, as JSON text
   * @param alarmConfig how it is watched, as JSON text
   */
  public record Draft(
      String name,
      String type,
      @Nullable String description,
      String resourceGroupId,
      @Nullable String serviceId,
      @Nullable String codeSource,
      @Nullable String alarmConfig) {}
}
