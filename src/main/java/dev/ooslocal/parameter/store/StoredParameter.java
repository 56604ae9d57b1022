package dev.ooslocal.parameter.store;

import dev.ooslocal.platform.SortText;
import dev.ooslocal.platform.storage.AssignedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A parameter of an account, with the value of its newest version: sealed when it is secret. */
@Entity
@Table(name = "stored_parameter")
public class StoredParameter extends AssignedRow {
  private String accountId = "";
  private String regionId = "";

  @Enumerated(EnumType.STRING)
  private Secrecy secrecy = Secrecy.PLAIN;

  private String name = "";
  private String nameOrder = "";
  private String folder = "";
  private String valueType = "";
  private String content = "";
  private @Nullable String valueRules;
  private @Nullable String description;
  private @Nullable String keyId;
  private @Nullable String kmsInstanceId;
  private String resourceGroupId = "";
  private String createdBy = "";
  private Instant createdAt = Instant.EPOCH;
  private String updatedBy = "";
  private Instant updatedAt = Instant.EPOCH;

  @Column(name = "latest")
  private int version;

  protected StoredParameter() {}

  /** A parameter that has no version yet. */
  StoredParameter(String id, Place place, Draft draft, String by, Instant now) {
    super(id);
    this.accountId = place.account();
    this.regionId = place.region();
    this.secrecy = place.secrecy();
    this.name = draft.name();
    this.nameOrder = SortText.of(draft.name());
    this.folder = draft.name().substring(0, draft.name().lastIndexOf('/') + 1);
    this.valueType = draft.type();
    this.valueRules = draft.rules().text();
    this.keyId = draft.keyId();
    this.kmsInstanceId = draft.kmsInstanceId();
    this.createdBy = by;
    this.createdAt = now;
  }

  /** Makes a value, already sealed when it must be, the newest version. */
  ParameterVersion revise(String newContent, String by, Instant at) {
    version++;
    content = newContent;
    updatedBy = by;
    updatedAt = at;
    return new ParameterVersion(this);
  }

  void describe(String newDescription) {
    description = newDescription;
  }

  void moveTo(String otherResourceGroupId) {
    resourceGroupId = otherResourceGroupId;
  }

  public String accountId() {
    return accountId;
  }

  public String regionId() {
    return regionId;
  }

  public Secrecy secrecy() {
    return secrecy;
  }

  /** Whether it is published for all accounts. */
  public boolean isPublic() {
    return accountId.equals(Place.PUBLISHER);
  }

  public String name() {
    return name;
  }

  public String nameOrder() {
    return nameOrder;
  }

  /** The part of the name up to its last slash. */
  public String folder() {
    return folder;
  }

  public String type() {
    return valueType;
  }

  /** The newest value as it is kept. */
  String content() {
    return content;
  }

  /** What values must fulfil, as it was written. */
  public @Nullable String rules() {
    return valueRules;
  }

  public @Nullable String description() {
    return description;
  }

  public @Nullable String keyId() {
    return keyId;
  }

  public @Nullable String kmsInstanceId() {
    return kmsInstanceId;
  }

  public String resourceGroupId() {
    return resourceGroupId;
  }

  public String createdBy() {
    return createdBy;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public String updatedBy() {
    return updatedBy;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  /** The number of the newest version. */
  public int version() {
    return version;
  }
}
