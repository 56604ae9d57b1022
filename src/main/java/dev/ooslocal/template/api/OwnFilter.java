package dev.ooslocal.template.api;

import dev.ooslocal.platform.Given;
import dev.ooslocal.platform.storage.IndexOrder;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.tag.TagFilter;
import dev.ooslocal.template.store.TemplateRows;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rows a list shows, as the condition of a query over templates {@code t}. */
final class OwnFilter {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  OwnFilter(ListTemplates.Input in, Caller caller, Whose whose, @Nullable Place after) {
    conditions.add(whose.condition);
    parameters.put("account", caller.account());
    conditions.add(in.sortField().column() + " >= :least");
    parameters.put("least", in.sortField().least());
    equal("regionId", caller.region());
    equal("outline.format", in.templateFormat());
    equal("outline.kind", in.templateType());
    equal("outline.category", in.category());
    equal("outline.hasTrigger", in.hasTrigger());
    equal("resourceGroupId", Given.text(in.resourceGroupId()));
    named(Given.text(in.templateName()));
    createdBy(Given.text(in.createdBy()));
    createdWithin(in);
    favored(in.isFavorite());
    if (in.tags() != null && !in.tags().isEmpty()) {
      conditions.add("1 = 1" + tagged(in.tags()));
    }
    if (after != null) {
      behind(in, after);
    }
  }

  String where() {
    return String.join(" and ", conditions);
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  private void equal(String attribute, @Nullable Object wanted) {
    if (wanted != null) {
      String name = attribute.replace('.', '_');
      conditions.add("t.%s = :%s".formatted(attribute, name));
      parameters.put(name, wanted);
    }
  }

  private void named(@Nullable String part) {
    if (part != null) {
      conditions.add("locate(:part, lower(t.name)) > 0");
      parameters.put("part", part.toLowerCase(Locale.ROOT));
    }
  }

  private void createdBy(@Nullable String creator) {
    if (creator != null) {
      conditions.add("t.createdBy in :creators");
      parameters.put(
          "creators", List.of(creator, "root(" + creator + ")", "user(" + creator + ")"));
    }
  }

  /** Times are shown in seconds, so the bounds mean whole seconds too. */
  private void createdWithin(ListTemplates.Input in) {
    if (in.createdDateAfter() != null) {
      conditions.add("t.createdAt >= :createdFrom");
      parameters.put("createdFrom", in.createdDateAfter());
    }
    if (in.createdDateBefore() != null) {
      conditions.add("t.createdAt < :createdUntil");
      parameters.put(
          "createdUntil", in.createdDateBefore().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1));
    }
  }

  private void favored(@Nullable Boolean favorite) {
    if (favorite != null) {
      conditions.add(
          (favorite ? "" : "not ")
              + "exists (select 1 from TemplateFavorite f"
              + " where f.templateId = t.id and f.accountId = :account)");
    }
  }

  private String tagged(Map<String, String> tags) {
    parameters.put("tagged", TemplateRows.TAGGED_AS);
    return TagFilter.where("t.accountId", "t.regionId", ":tagged", "t.name", tags, parameters);
  }

  private void behind(ListTemplates.Input in, Place after) {
    conditions.add(
        "%1$s %2$s= :afterKey and (%1$s %2$s :afterKey or t.id %2$s :afterId)"
            .formatted(in.sortField().column(), in.isAscending() ? ">" : "<"));
    parameters.put("afterKey", in.sortField().value(after.key()));
    parameters.put("afterId", after.id());
  }

  /** Whose templates: the list consists of both, each found by an index of its own. */
  enum Whose {
    OWN("t.accountId = :account", "t.accountId", "t.regionId"),
    SHARED(
        "t.accountId <> :account and t.id in"
            + " (select s.templateId from TemplateShare s where s.accountId = :account)");

    private final String condition;
    private final List<String> indexed;

    Whose(String condition, String... indexed) {
      this.condition = condition;
      this.indexed = List.of(indexed);
    }

    String order(ListTemplates.Input in) {
      return IndexOrder.by(
          Stream.concat(indexed.stream(), Stream.of(in.sortField().column(), "t.id")),
          in.isAscending());
    }
  }
}
