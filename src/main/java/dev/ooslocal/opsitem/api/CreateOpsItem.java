package dev.ooslocal.opsitem.api;

import dev.ooslocal.opsitem.store.OpsItem;
import dev.ooslocal.opsitem.store.OpsItemDraft;
import dev.ooslocal.opsitem.store.OpsItemRows;
import dev.ooslocal.opsitem.store.OpsItemWrites;
import dev.ooslocal.platform.Given;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Range;
import dev.ooslocal.shape.Required;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Opens an ops item. */
@Component
@Offered(group = "ops item", summary = "Opens an ops item.")
final class CreateOpsItem implements Operation<CreateOpsItem.Input, CreateOpsItem.Output> {
  record Input(
      @Doc("What it is about.") @Required @Example("Restart planned") String title,
      @Doc("What it endangers.")
          @Required
          @OneOf({"Availability", "Performance", "Security", "Cost", "Recovery"})
          @Example("Availability")
          String category,
      @Doc("How bad it is.")
          @Required
          @OneOf({"High", "Low", "Medium", "Critical"})
          @Example("Medium")
          String severity,
      @Doc("The business it comes from.") @Required @Example("/aliyun/ecs") String source,
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
      @Doc("1 to 20 tags.") @Length(max = 20) @Nullable Map<String, String> tags,
      @Doc("The resource group it goes into.") @Nullable String resourceGroupId,
      @Doc("Makes the request idempotent.") @Length(max = 64) @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The ops item.") OpenedItem opsItem) {}

  private final OpsItemRows rows;
  private final OpsItemWrites writes;
  private final ItemTags tags;

  CreateOpsItem(OpsItemRows rows, OpsItemWrites writes, ItemTags tags) {
    this.rows = rows;
    this.writes = writes;
    this.tags = tags;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Map<String, String> labels = tags.checked(in.tags());
    List<JsonNode> solutions = in.solutions() == null ? List.of() : in.solutions();
    Solutions.check(solutions);
    OpsItem item =
        writes.open(
            caller,
            new OpsItemDraft(
                in.title(),
                in.category(),
                in.severity(),
                in.source(),
                in.priority(),
                in.description(),
                Given.text(in.dedupString()),
                in.resources(),
                solutions,
                null,
                Given.text(in.resourceGroupId())));
    if (!labels.isEmpty()) {
      tags.replace(caller, item.getId(), labels);
    }
    return new Output(OpenedItem.of(item, rows.resources(item), tags.of(caller, item.getId())));
  }
}
