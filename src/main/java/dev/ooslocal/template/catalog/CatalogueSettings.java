package dev.ooslocal.template.catalog;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where public templates come from, beside those built in.
 *
 * @param dirs folders of template files, searched through all their sub-folders; a later folder
 *     wins over an earlier one, and any of them over a built-in template of the same name
 */
@ConfigurationProperties("oos.catalog")
public record CatalogueSettings(@DefaultValue List<Path> dirs) {
  public CatalogueSettings {
    dirs = List.copyOf(dirs);
  }
}
