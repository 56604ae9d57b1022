package dev.ooslocal.opsitem.store;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.storage.AssignedRow;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.ErrorCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Something that somebody has to look after. */
@Entity
@Table(name = "ops_item")
public class OpsItem extends AssignedRow {
  private String accountId = "";
  private String regionId = "";
  private String title = "";
  private String category = "";
  private String severity = "";
  private String source = "";
  private @Nullable Integer priority;

  @Enumerated(EnumType.STRING)
  private OpsItemStatus status = OpsItemStatus.OPEN;

  private @Nullable String description;
  private @Nullable String dedupString;

  /** The same for all items that count as one; none when resolved or without a dedup string. */
  private @Nullable String openKey;

  private String solutions = "[]";
  private String attributes = "{}";
  private @Nullable String executionId;
  private String resourceGroupId = "";
  private String createdBy = "";
  private Instant createdAt = Instant.EPOCH;
  private String modifiedBy = "";
  private Instant updatedAt = Instant.EPOCH;

  protected OpsItem() {}

  OpsItem(String id, String account, String region, OpsItemDraft draft, String by, Instant now) {
    super(id);
    this.accountId = account;
    this.regionId = region;
    this.createdBy = by;
    this.createdAt = now;
    revise(draft, by, now);
  }

  /** Takes over what is said. */
  final void revise(OpsItemDraft draft, String by, Instant at) {
    title = draft.title() == null ? title : draft.title();
    category = draft.category() == null ? category : draft.category();
    severity = draft.severity() == null ? severity : draft.severity();
    source = draft.source() == null ? source : draft.source();
    priority = draft.priority() == null ? priority : draft.priority();
    description = draft.description() == null ? description : draft.description();
    dedupString = draft.dedupString() == null ? dedupString : draft.dedupString();
    resourceGroupId = draft.resourceGroupId() == null ? resourceGroupId : draft.resourceGroupId();
    if (draft.solutions() != null) {
      solutions = Json.text(Json.array().addAll(draft.solutions()));
    }
    if (draft.attributes() != null) {
      attributes = Json.text(draft.attributes());
    }
    touch(by, at);
  }

  /**
   * Moves it on.
   *
   * @throws ApiException {@link ErrorCode#INVALID_STATUS_OPS_ITEM}
   */
  void moveTo(OpsItemStatus next, String by, Instant at) {
    if (!status.leadsTo(next)) {
      throw new ApiException(
          ErrorCode.INVALID_STATUS_OPS_ITEM,
          "The ops item "
              + getId()
              + " is "
              + status
              + " and can only become "
              + status.next()
              + ".");
    }
    status = next;
    touch(by, at);
  }

  /** Its solution runs as this execution. */
  void solvedBy(String execution) {
    if (status != OpsItemStatus.RUNNING) {
      throw new IllegalStateException("only a running ops item is being solved: " + getId());
    }
    executionId = execution;
  }

  private void touch(String by, Instant at) {
    modifiedBy = by;
    updatedAt = at;
    openKey = status == OpsItemStatus.RESOLVED ? null : key(accountId, regionId, dedupString);
  }

  static @Nullable String key(String account, String region, @Nullable String dedupString) {
    return dedupString == null ? null : account + "/" + region + "/" + dedupString;
  }

  public String accountId() {
    return accountId;
  }

  public String regionId() {
    return regionId;
  }

  public String title() {
    return title;
  }

  public String category() {
    return category;
  }

  public String severity() {
    return severity;
  }

  public String source() {
    return source;
  }

  public @Nullable Integer priority() {
    return priority;
  }

  public OpsItemStatus status() {
    return status;
  }

  public @Nullable String description() {
    return description;
  }

  @Nullable String openKey() {
    return openKey;
  }

  /** JSON objects. */
  public List<JsonNode> solutions() {
    return Json.parse(solutions).valueStream().toList();
  }

  /** What its source says about it; and {@code executionId} once its solution has been started. */
  public ObjectNode attributes() {
    ObjectNode all = (ObjectNode) Json.parse(attributes);
    return executionId == null ? all : all.put("executionId", executionId);
  }

  /** The execution of its solution. */
  public @Nullable String executionId() {
    return executionId;
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

  public String modifiedBy() {
    return modifiedBy;
  }

  public Instant updatedAt() {
    return updatedAt;
  }
}
