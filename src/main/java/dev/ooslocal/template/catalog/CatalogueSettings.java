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
public record CatalogueSettings(@DefaultValue List<String> dirs) {
  public CatalogueSettings {
    dirs = List.copyOf(dirs);
  }

  /** As paths; a relative one, with {@code ..} too, starts where the service was started. */
  List<Path> folders() {
    return dirs.stream().map(Path::of).toList();
  }
}
