package dev.ooslocal.opsitem.api;

import dev.ooslocal.opsitem.store.OpsItem;
import dev.ooslocal.platform.Minutes;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An ops item as GetOpsItem answers it: what has a structure has it there. */
record ItemDetails(
    @Doc("Its id.") @Example("oi-d52b08695e2b46ae8413") String opsItemId,
    @Doc("What it is about.") String title,
    @Doc("Availability, Performance, Security, Cost or Recovery.") String category,
    @Doc("Critical, High, Medium or Low.") String severity,
    @Doc("The business it comes from.") String source,
    @Doc("1, the highest, to 5.") @Nullable Integer priority,
    @Doc("Open, Running or Resolved.") @Example("Open") String status,
    @Doc("Free text.") @Nullable String description,
    @Doc("What it is about, as resource names.") List<String> resources,
    @Doc("What can be done.") List<JsonNode> solutions,
    @Doc("What its source says about it, and the execution of its solution.") JsonNode attributes,
    @Doc("The resource group it is in; empty when it is in none.") String resourceGroupId,
    @Doc("Its tags.") Map<String, String> tags,
    @Doc("Who opened it.") String createBy,
    @Doc("When it was opened.") @Example("2023-03-24T03:55Z") String createDate,
    @Doc("Who changed it last.") String lastModifiedBy,
    @Doc("When it was changed last.") @Example("2023-03-24T03:55Z") String updateDate) {

  static ItemDetails of(OpsItem o, List<String> resources, Map<String, String> tags) {
    return new ItemDetails(
        o.getId(),
        o.title(),
        o.category(),
        o.severity(),
        o.source(),
        o.priority(),
        o.status().toString(),
        o.description(),
        resources,
        o.solutions(),
        o.attributes(),
        o.resourceGroupId(),
        tags,
        o.createdBy(),
        Minutes.of(o.createdAt()),
        o.modifiedBy(),
        Minutes.of(o.updatedAt()));
  }
}
