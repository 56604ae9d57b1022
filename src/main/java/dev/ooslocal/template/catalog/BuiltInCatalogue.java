package dev.ooslocal.template.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The public templates that come with the service. */
final class BuiltInCatalogue {
  /** Chosen: the day of the API's version, since a template in an archive has no day of its own. */
  private static final Instant PUBLISHED = Instant.parse("2019-06-01T00:00:00Z");

  private BuiltInCatalogue() {}

  static List<CatalogueFile> files() {
    try {
      List<CatalogueFile> files = new ArrayList<>();
      for (Resource resource :
          new PathMatchingResourcePatternResolver().getResources("classpath*:catalog/*.yml")) {
        String fileName = String.valueOf(resource.getFilename());
        String text = resource.getContentAsString(StandardCharsets.UTF_8);
        CatalogueFile.templateName(fileName)
            .map(name -> new CatalogueFile(name, text, "catalog/" + fileName, PUBLISHED))
            .ifPresent(files::add);
      }
      return files;
    } catch (IOException unreadable) {
      throw new CatalogueException("the built-in catalogue cannot be read", unreadable);
    }
  }
}
