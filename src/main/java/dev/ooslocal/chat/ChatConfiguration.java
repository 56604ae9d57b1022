package dev.ooslocal.chat;

import dev.ooslocal.platform.storage.AssignedRow;
import dev.ooslocal.rpc.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A chat bot of an account, by name; its settings are sealed, since they hold secrets. */
@Entity
@Table(name = "chat_configuration")
public class ChatConfiguration extends AssignedRow {
  private String accountId = "";
  private String regionId = "";
  private String name = "";
  private String platform = "";
  private String settings = "";
  private @Nullable String ramRole;
  private @Nullable String resourceGroupId;
  private Instant createdAt = Instant.EPOCH;
  private Instant updatedAt = Instant.EPOCH;

  protected ChatConfiguration() {}

  ChatConfiguration(String id, Caller caller, String name, Instant now) {
    super(id);
    this.accountId = caller.account();
    this.regionId = caller.region();
    this.name = name;
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** Takes over what is said; null says nothing. */
  void change(Change change, Instant now) {
    platform = change.type() == null ? platform : change.type();
    ramRole = change.ramRole() == null ? ramRole : change.ramRole();
    resourceGroupId = change.resourceGroupId() == null ? resourceGroupId : change.resourceGroupId();
    updatedAt = now;
  }

  void seal(String sealed) {
    settings = sealed;
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

  /** DingTalk, WeChat … */
  public String type() {
    return platform;
  }

  String sealed() {
    return settings;
  }

  public @Nullable String ramRole() {
    return ramRole;
  }

  public @Nullable String resourceGroupId() {
    return resourceGroupId;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  /**
   * What can be said about one; null: nothing.
   *
   * @param type DingTalk, WeChat …
   * @param settings a JSON object
   * @param ramRole the role it acts with
   * @param resourceGroupId its resource group
   */
  public record Change(
      @Nullable String type,
      @Nullable String settings,
      @Nullable String ramRole,
      @Nullable String resourceGroupId) {}
}
