package dev.ooslocal.template.catalog;

import dev.ooslocal.platform.Once;
import dev.ooslocal.template.store.Programs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The public templates. The files of mounted folders are read at the start; all are compiled when
 * the first template or product action is asked for, or as soon as there is time for it.
 */
@Component
public class PublicCatalogue {
  private static final Logger LOG = LoggerFactory.getLogger(PublicCatalogue.class);

  private final List<CatalogueFile> mounted = new ArrayList<>();
  private final CatalogueCompiler compiler;
  private final Once<Compiled> compiled = new Once<>(this::compile);

  PublicCatalogue(CatalogueSettings settings, Programs programs, ProductCatalogue actions) {
    settings.folders().forEach(folder -> mounted.addAll(CatalogueFolder.files(folder)));
    compiler = new CatalogueCompiler(programs, actions);
    actions.completedBy(this::complete);
  }

  /** The public template of this name, whatever its case, in its only version. */
  public Optional<PublicTemplate> find(String name, @Nullable String version) {
    return Optional.ofNullable(compiled.get().byKey().get(CatalogueFile.key(name)))
        .filter(t -> version == null || version.isEmpty() || version.equals(t.version()));
  }

  public Collection<PublicTemplate> all() {
    return compiled.get().byKey().values();
  }

  /** Whether this is the id of a public template. */
  public boolean holds(String templateId) {
    return compiled.get().byId().containsKey(templateId);
  }

  /** Compiles them unless that is done; what compiles them asks for their actions itself. */
  void complete() {
    if (!compiled.isBeingMadeHere()) {
      compiled.get();
    }
  }

  private Compiled compile() {
    List<CatalogueFile> files = new ArrayList<>(BuiltInCatalogue.files());
    files.addAll(mounted);
    Map<String, PublicTemplate> byKey = compiler.compile(files);
    Map<String, PublicTemplate> byId = new HashMap<>();
    byKey.values().forEach(template -> byId.put(template.id(), template));
    LOG.info("{} public templates from {} files", byKey.size(), files.size());
    return new Compiled(Collections.unmodifiableMap(byKey), byId);
  }

  private record Compiled(Map<String, PublicTemplate> byKey, Map<String, PublicTemplate> byId) {}
}
