package dev.ooslocal.template.catalog;

import dev.ooslocal.language.Problem;
import dev.ooslocal.language.TemplateException;
import dev.ooslocal.platform.Sha256;
import dev.ooslocal.template.store.Programs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiles files into public templates. A product action may use another one that a file adds, so
 * what does not compile is tried again as long as new actions become known; what is wrong then is
 * told in the log, and the rest is served.
 */
final class CatalogueCompiler {
  private static final Logger LOG = LoggerFactory.getLogger(CatalogueCompiler.class);

  private final Programs programs;
  private final ProductCatalogue actions;

  CatalogueCompiler(Programs programs, ProductCatalogue actions) {
    this.programs = programs;
    this.actions = actions;
  }

  /** By key of the name; of several files of one name the last that is usable wins. */
  Map<String, PublicTemplate> compile(List<CatalogueFile> files) {
    Map<CatalogueFile, PublicTemplate> usable = new LinkedHashMap<>();
    Map<CatalogueFile, TemplateException> broken = new LinkedHashMap<>();
    List<CatalogueFile> open = files;
    int known;
    do {
      known = actions.names().size();
      broken.clear();
      for (CatalogueFile file : open) {
        compile(file, usable, broken);
      }
      open = new ArrayList<>(broken.keySet());
    } while (actions.names().size() > known);
    broken.forEach(CatalogueCompiler::report);
    return lastOfEachName(files, usable);
  }

  private void compile(
      CatalogueFile file,
      Map<CatalogueFile, PublicTemplate> usable,
      Map<CatalogueFile, TemplateException> broken) {
    String hash = Sha256.hex(file.text());
    try {
      PublicTemplate template = PublicTemplate.of(file, hash, programs.compiled(hash, file.text()));
      usable.put(file, template);
      if (template.isProductAction()) {
        actions.add(template);
      }
    } catch (TemplateException unusable) {
      broken.put(file, unusable);
    }
  }

  private static Map<String, PublicTemplate> lastOfEachName(
      List<CatalogueFile> files, Map<CatalogueFile, PublicTemplate> usable) {
    Map<String, PublicTemplate> byKey = new TreeMap<>();
    for (CatalogueFile file : files) {
      PublicTemplate template = usable.get(file);
      if (template != null) {
        byKey.put(file.key(), template);
      }
    }
    return byKey;
  }

  private static void report(CatalogueFile file, TemplateException unusable) {
    for (Problem problem : unusable.problems()) {
      LOG.warn(
          "{}:{}: not served as a public template: {}", file.origin(), problem.line(), problem);
    }
  }
}
