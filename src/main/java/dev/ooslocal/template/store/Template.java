package dev.ooslocal.template.store;

import dev.ooslocal.platform.SortText;
import dev.ooslocal.platform.storage.AssignedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A template of an account, as its newest version describes it. */
@Entity
@Table(name = "template")
public class Template extends AssignedRow {
  private String accountId = "";
  private String regionId = "";
  private String name = "";
  private String nameOrder = "";
  private String resourceGroupId = "";
  private String createdBy = "";
  private Instant createdAt = Instant.EPOCH;
  private String updatedBy = "";
  private Instant updatedAt = Instant.EPOCH;

  /** Written by {@link StartCounts} alone, past this entity. */
  @Column(insertable = false, updatable = false)
  private long starts;

  private int latest;
  private @Nullable String versionName;
  @Embedded private Outline outline = new Outline("", "", "", "", false, "");

  protected Template() {}

  /** A template that has no version yet. */
  Template(String id, Owner owner, String name, String resourceGroupId, Instant now) {
    super(id);
    this.accountId = owner.account();
    this.regionId = owner.region();
    this.name = name;
    this.nameOrder = SortText.of(name);
    this.resourceGroupId = resourceGroupId;
    this.createdBy = owner.user();
    this.createdAt = now;
  }

  /** Makes a text the newest version. */
  TemplateVersion revise(Outline next, String text, @Nullable String label, String by, Instant at) {
    if (latest > 0 && next.hash().equals(outline.hash())) {
      throw new IllegalStateException(
          "version " + latest + " of " + getId() + " has this very text");
    }
    latest++;
    outline = next;
    versionName = label;
    changed(by, at);
    return new TemplateVersion(this, text);
  }

  /** Gives the newest version another label. */
  void relabel(String label, String by, Instant at) {
    versionName = label;
    changed(by, at);
  }

  void moveTo(String otherResourceGroupId) {
    resourceGroupId = otherResourceGroupId;
  }

  private void changed(String by, Instant at) {
    updatedBy = by;
    updatedAt = at;
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

  public long starts() {
    return starts;
  }

  public int latest() {
    return latest;
  }

  public @Nullable String versionName() {
    return versionName;
  }

  public Outline outline() {
    return outline;
  }

  /**
   * Whom a template belongs to.
   *
   * @param account the account
   * @param region the region
   * @param user who creates it, in the form of {@code CreatedBy}
   */
  record Owner(String account, String region, String user) {}
}
