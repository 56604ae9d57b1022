package dev.ooslocal.template.catalog;

import dev.ooslocal.template.store.Programs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The public templates, read once at the start. */
@Component
public class PublicCatalogue {
  private static final Logger LOG = LoggerFactory.getLogger(PublicCatalogue.class);

  private final Map<String, PublicTemplate> byKey;
  private final Map<String, PublicTemplate> byId = new TreeMap<>();

  PublicCatalogue(CatalogueSettings settings, Programs programs, ProductCatalogue actions) {
    List<CatalogueFile> files = new ArrayList<>(BuiltInCatalogue.files());
    settings.folders().forEach(folder -> files.addAll(CatalogueFolder.files(folder)));
    byKey = Collections.unmodifiableMap(new CatalogueCompiler(programs, actions).compile(files));
    byKey.values().forEach(template -> byId.put(template.id(), template));
    LOG.info("{} public templates from {} files", byKey.size(), files.size());
  }

  /** The public template of this name, whatever its case, in its only version. */
  public Optional<PublicTemplate> find(String name, @Nullable String version) {
    return Optional.ofNullable(byKey.get(CatalogueFile.key(name)))
        .filter(t -> version == null || version.isEmpty() || version.equals(t.version()));
  }

  public Collection<PublicTemplate> all() {
    return byKey.values();
  }

  /** Whether this is the id of a public template. */
  public boolean holds(String templateId) {
    return byId.containsKey(templateId);
  }
}
