package dev.ooslocal.opsitem.api;

import dev.ooslocal.opsitem.store.OpsItem;
import dev.ooslocal.opsitem.store.OpsItemDraft;
import dev.ooslocal.opsitem.store.OpsItemRows;
import dev.ooslocal.opsitem.store.OpsItemStatus;
import dev.ooslocal.opsitem.store.OpsItemWrites;
import dev.ooslocal.platform.Given;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Range;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Changes an ops item; what is left out stays. */
@Component
@Offered(
    group = "ops item",
    summary = "Changes an ops item; what is left out stays.",
    errors = {ErrorCode.NO_OPS_ITEM, ErrorCode.INVALID_STATUS_OPS_ITEM, ErrorCode.NO_TEMPLATE})
final class UpdateOpsItem implements Operation<UpdateOpsItem.Input, UpdateOpsItem.Output> {
  record Input(
      @Doc("The ops item.") @Example("oi-d52b08695e2b46ae8413") @Nullable String opsItemId,
      @Doc("Open, Running or Resolved.") @Example("Resolved") @Nullable OpsItemStatus status,
      @Doc("What it is about.") @Nullable String title,
      @Doc("What it endangers.")
          @OneOf({"Availability", "Performance", "Security", "Cost", "Recovery"})
          @Nullable String category,
      @Doc("How bad it is.") @OneOf({"High", "Low", "Medium", "Critical"})
          @Nullable String severity,
      @Doc("The business it comes from.") @Nullable String source,
      @Doc("1, the highest, to 5.") @Range(min = 1, max = 5) @Example("3")
          @Nullable Integer priority,
      @Doc("Free text.") @Nullable String description,
      @Doc("Chosen: while one with the same is not resolved, that one is answered.")
          @Nullable String dedupString,
      @Doc("What it is about, as a JSON array of resource names.") @Nullable List<String> resources,
      @Doc(
              "What can be done, as a JSON array of objects with priority, type, url and description;"
                  + " one of type Template has a templateName and parameters, and is started when the"
                  + " item becomes Running.")
          @Nullable List<JsonNode> solutions,
      @Doc("Tags that replace all earlier ones; left out, those stay.") @Length(max = 20)
          @Nullable Map<String, String> tags,
      @Doc("The resource group it goes into.") @Nullable String resourceGroupId,
      @Doc("Makes the request idempotent.") @Length(max = 64) @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The ops item.") ChangedItem opsItem) {}

  private final OpsItemRows rows;
  private final OpsItemWrites writes;
  private final ItemTags tags;
  private final Solutions solutions;

  UpdateOpsItem(OpsItemRows rows, OpsItemWrites writes, ItemTags tags, Solutions solutions) {
    this.rows = rows;
    this.writes = writes;
    this.tags = tags;
    this.solutions = solutions;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    String id = Given.text(in.opsItemId());
    if (id == null) {
      throw ApiException.missing("OpsItemId");
    }
    solutions.settle(caller);
    if (in.solutions() != null) {
      Solutions.check(in.solutions());
    }
    Map<String, String> labels = in.tags() == null ? null : tags.checked(in.tags());
    boolean wasRunning = rows.find(caller, id).status() == OpsItemStatus.RUNNING;
    OpsItem item = writes.update(caller, id, draft(in), in.status());
    if (!wasRunning && item.status() == OpsItemStatus.RUNNING) {
      solutions.start(caller, item);
    }
    if (labels != null) {
      tags.replace(caller, id, labels);
    }
    return new Output(ChangedItem.of(item, rows.resources(item), tags.of(caller, id)));
  }

  private static OpsItemDraft draft(Input in) {
    return new OpsItemDraft(
        Given.text(in.title()),
        in.category(),
        in.severity(),
        Given.text(in.source()),
        in.priority(),
        in.description(),
        Given.text(in.dedupString()),
        in.resources(),
        in.solutions(),
        null,
        Given.text(in.resourceGroupId()));
  }
}
