package dev.ooslocal.template.catalog;

import dev.ooslocal.language.Program;
import dev.ooslocal.platform.Sha256;
import dev.ooslocal.template.store.Outline;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * A template everybody can use.
 *
 * @param id its id, made of its name and so the same after every start and on every node
 * @param name its name
 * @param text its text
 * @param outline what the text says about itself
 * @param program what it compiles to
 * @param createdAt when its file was last changed; for built-in ones a fixed time
 */
public record PublicTemplate(
    String id, String name, String text, Outline outline, Program program, Instant createdAt) {
  /** Who publishes public templates, as {@code CreatedBy} shows it. */
  public static final String PUBLISHER = "ACS";

  private static final int ID_DIGITS = 20;

  static PublicTemplate of(CatalogueFile file, String hash, Program program) {
    return new PublicTemplate(
        "t-" + Sha256.hex(file.name()).substring(0, ID_DIGITS),
        file.name(),
        file.text(),
        Outline.of(hash, program),
        program,
        file.modified());
  }

  /** Chosen: a public template has one version. */
  public String version() {
    return "v1";
  }

  /** Chosen: an example says so among the categories of its description. */
  public boolean isExample() {
    JsonNode description = program.description();
    if (description != null) {
      for (JsonNode category : description.path("categories")) {
        if (category.asString("").equals("example")) {
          return true;
        }
      }
    }
    return false;
  }

  public boolean isProductAction() {
    return name.contains("::");
  }
}
