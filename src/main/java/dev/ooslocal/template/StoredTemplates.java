package dev.ooslocal.template;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ooslocal.language.Program;
import dev.ooslocal.platform.Sha256;
import dev.ooslocal.template.catalog.PublicCatalogue;
import dev.ooslocal.template.catalog.PublicTemplate;
import dev.ooslocal.template.store.Found;
import dev.ooslocal.template.store.Programs;
import dev.ooslocal.template.store.StartCounts;
import dev.ooslocal.template.store.Template;
import dev.ooslocal.template.store.TemplateRows;
import dev.ooslocal.template.store.TemplateVersion;
import dev.ooslocal.template.store.VersionLabel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds templates for whoever runs them: an account's own first, then those shared with it, then
 * the public ones. Texts of versions never change, so they are kept by id and version; only which
 * version is the newest is asked each time.
 */
@Component
class StoredTemplates implements Templates {
  /** Bounds the cache by the length of the texts together, in characters. */
  private static final long LARGEST = 16L * 1024 * 1024;

  private static final int OVERHEAD = 512;

  private final TemplateRows rows;
  private final PublicCatalogue catalogue;
  private final Programs programs;
  private final StartCounts counts;
  private final Cache<String, StoredTemplate> versions =
      Caffeine.newBuilder()
          .maximumWeight(LARGEST)
          .weigher((String _, StoredTemplate template) -> OVERHEAD + template.text().length())
          .build();

  StoredTemplates(
      TemplateRows rows, PublicCatalogue catalogue, Programs programs, StartCounts counts) {
    this.rows = rows;
    this.catalogue = catalogue;
    this.programs = programs;
    this.counts = counts;
  }

  @Override
  public Optional<StoredTemplate> find(
      String account, String region, String name, @Nullable String version) {
    Optional<Found> found = rows.locate(account, region, name);
    if (found.isPresent()) {
      return found.get().version(version).flatMap(number -> stored(found.get(), number));
    }
    return catalogue.find(name, version).map(StoredTemplates::asStored);
  }

  @Override
  public Program program(String hash, String text) {
    return programs.compiled(hash, text);
  }

  @Override
  public String hash(String text) {
    return Sha256.hex(text);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Credits> credits(
      String account, String region, String name, @Nullable String version) {
    Optional<Found> found = rows.locate(account, region, name);
    if (found.isPresent()) {
      return found
          .get()
          .version(version)
          .flatMap(number -> rows.version(found.get().templateId(), number))
          .map(stored -> credits(rows.byId(stored.templateId()), stored));
    }
    return catalogue
        .find(name, version)
        .map(
            t ->
                new Credits(
                    PublicTemplate.PUBLISHER,
                    t.createdAt(),
                    PublicTemplate.PUBLISHER,
                    t.createdAt()));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> versionName(String account, String region, String name, String version) {
    return rows.locate(account, region, name)
        .flatMap(
            found ->
                found.version(version).flatMap(number -> rows.version(found.templateId(), number)))
        .flatMap(stored -> Optional.ofNullable(stored.versionName()));
  }

  @Override
  public void started(String templateId) {
    counts.started(templateId, catalogue.holds(templateId));
  }

  private Optional<StoredTemplate> stored(Found found, int number) {
    String key = found.templateId() + "/" + number;
    StoredTemplate known = versions.getIfPresent(key);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<StoredTemplate> read =
        rows.version(found.templateId(), number).map(version -> asStored(found, version));
    read.ifPresent(template -> versions.put(key, template));
    return read;
  }

  private static Credits credits(Template template, TemplateVersion version) {
    return new Credits(
        template.createdBy(), template.createdAt(), version.updatedBy(), version.updatedAt());
  }

  private static StoredTemplate asStored(Found found, TemplateVersion version) {
    return new StoredTemplate(
        found.templateId(),
        found.name(),
        VersionLabel.of(version.number()),
        version.content(),
        version.outline().hash(),
        false);
  }

  private static StoredTemplate asStored(PublicTemplate template) {
    return new StoredTemplate(
        template.id(),
        template.name(),
        template.version(),
        template.text(),
        template.outline().hash(),
        true);
  }
}
