package dev.ooslocal.template.api;

import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.PageToken;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Range;
import dev.ooslocal.shape.Required;
import dev.ooslocal.template.catalog.PublicCatalogue;
import dev.ooslocal.template.catalog.PublicTemplate;
import dev.ooslocal.template.store.Found;
import dev.ooslocal.template.store.TemplateRows;
import dev.ooslocal.template.store.VersionLabel;
import dev.ooslocal.template.store.VersionRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the versions of a template, newest first. */
@Component
@Offered(
    group = "template",
    summary = "Lists the versions of a template, newest first.",
    errors = ErrorCode.NO_TEMPLATE)
final class ListTemplateVersions
    implements Operation<ListTemplateVersions.Input, ListTemplateVersions.Output> {
  record Input(
      @Doc("The name of a template.") @Required @Example("ACS-ECS-BulkyStartInstances")
          String templateName,
      @Doc("Private or Public; left out, the caller's own is looked for first.")
          @OneOf({"Private", "Public"})
          @Nullable String shareType,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The versions of this page.") List<Version> templateVersions,
      @Doc("The size that was asked for.") int maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  @Doc("A version.")
  record Version(
      @Doc("Its name.") @Example("v1") String templateVersion,
      @Doc("Its label; left out when it has none.") @Nullable String versionName,
      @Doc("How its text is written: JSON or YAML.") @Example("YAML") String templateFormat,
      @Doc("Its description; one in several languages as JSON text.") String description,
      @Doc("Who stored it; ACS for public ones.") String updatedBy,
      @Doc("When it was stored.") Instant updatedDate) {

    private static Version of(VersionRow row) {
      return new Version(
          VersionLabel.of(row.number()),
          row.versionName(),
          row.format(),
          row.description(),
          row.updatedBy(),
          row.updatedAt());
    }

    private static Version of(PublicTemplate template) {
      return new Version(
          template.version(),
          null,
          template.outline().format(),
          template.outline().description(),
          PublicTemplate.PUBLISHER,
          template.createdAt());
    }
  }

  private final TemplateRows rows;
  private final PublicCatalogue catalogue;

  ListTemplateVersions(TemplateRows rows, PublicCatalogue catalogue) {
    this.rows = rows;
    this.catalogue = catalogue;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Optional<Found> found =
        TemplateFacts.PUBLIC.equals(in.shareType())
            ? Optional.empty()
            : rows.locate(caller.account(), caller.region(), in.templateName());
    if (found.isPresent()) {
      return stored(in, caller, found.get());
    }
    Optional<PublicTemplate> shown =
        TemplateFacts.PRIVATE.equals(in.shareType())
            ? Optional.empty()
            : catalogue.find(in.templateName(), null);
    return shown
        .map(template -> new Output(List.of(Version.of(template)), in.maxResults(), null))
        .orElseThrow(() -> new ApiException(ErrorCode.NO_TEMPLATE, in.templateName()));
  }

  private Output stored(Input in, Caller caller, Found found) {
    int below =
        PageToken.read(in, caller, in.nextToken(), 1)
            .map(key -> Integer.parseInt(key.getFirst()))
            .orElse(Integer.MAX_VALUE);
    List<VersionRow> versions = rows.versions(found, below, in.maxResults() + 1);
    boolean more = versions.size() > in.maxResults();
    List<VersionRow> page = more ? versions.subList(0, in.maxResults()) : versions;
    return new Output(
        page.stream().map(Version::of).toList(),
        in.maxResults(),
        more ? PageToken.of(in, caller, String.valueOf(page.getLast().number())) : null);
  }
}
