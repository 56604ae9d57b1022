package dev.ooslocal.opsitem.api;

import dev.ooslocal.opsitem.store.OpsItem;
import dev.ooslocal.platform.Minutes;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An ops item as lists show it. */
record ItemSummary(
    @Doc("Its id.") @Example("oi-d52b08695e2b46ae8413") String opsItemId,
    @Doc("What it is about.") String title,
    @Doc("Availability, Performance, Security, Cost or Recovery.") String category,
    @Doc("Critical, High, Medium or Low.") String severity,
    @Doc("The business it comes from.") String source,
    @Doc("1, the highest, to 5.") @Nullable Integer priority,
    @Doc("Open, Running or Resolved.") @Example("Open") String status,
    @Doc("What it is about, as resource names.") List<String> resources,
    @Doc("Its tags.") Map<String, String> tags,
    @Doc("When it was opened.") @Example("2023-03-24T03:55Z") String createDate,
    @Doc("When it was changed last.") @Example("2023-03-24T03:55Z") String updateDate) {

  static ItemSummary of(OpsItem o, List<String> resources, Map<String, String> tags) {
    return new ItemSummary(
        o.getId(),
        o.title(),
        o.category(),
        o.severity(),
        o.source(),
        o.priority(),
        o.status().toString(),
        resources,
        tags,
        Minutes.of(o.createdAt()),
        Minutes.of(o.updatedAt()));
  }
}
