package dev.ooslocal.template.api;

import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.tag.Tags;
import dev.ooslocal.template.catalog.PublicCatalogue;
import dev.ooslocal.template.store.Found;
import dev.ooslocal.template.store.Template;
import dev.ooslocal.template.store.TemplateRows;
import dev.ooslocal.template.store.TemplateVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;

/** Reads a template in one version for GetTemplate. */
@Component
class TemplateReader {
  private final TemplateRows rows;
  private final Tags tags;
  private final PublicCatalogue catalogue;

  TemplateReader(TemplateRows rows, Tags tags, PublicCatalogue catalogue) {
    this.rows = rows;
    this.tags = tags;
    this.catalogue = catalogue;
  }

  Optional<GetTemplate.Output> read(Caller caller, String name, @Nullable String version) {
    Optional<Found> found = rows.locate(caller.account(), caller.region(), name);
    if (found.isEmpty()) {
      return catalogue
          .find(name, version)
          .map(t -> new GetTemplate.Output(TemplateDetails.of(t), t.text()));
    }
    return found
        .get()
        .version(version)
        .flatMap(number -> rows.version(found.get().templateId(), number))
        .map(stored -> output(caller, rows.byId(stored.templateId()), stored));
  }

  private GetTemplate.Output output(Caller caller, Template template, TemplateVersion version) {
    boolean own = template.accountId().equals(caller.account());
    return new GetTemplate.Output(
        TemplateDetails.of(
            template, version, tags(template), own ? sharedAccounts(template) : null),
        version.content());
  }

  private Map<String, String> tags(Template template) {
    return tags.of(
            template.accountId(),
            template.regionId(),
            TemplateRows.TAGGED_AS,
            List.of(template.name()))
        .getOrDefault(template.name(), Map.of());
  }

  private @Nullable String sharedAccounts(Template template) {
    ArrayNode accounts = Json.array();
    rows.sharedWith(template.getId()).forEach(accounts::add);
    return accounts.isEmpty() ? null : Json.text(accounts);
  }
}
