package dev.ooslocal.execution;

import dev.ooslocal.language.Program;
import dev.ooslocal.template.Templates;
import org.jspecify.annotations.Nullable;

/**
 * The template an execution is to run.
 *
 * @param stored where it comes from; null for inline content
 * @param name the name to show; null without one
 * @param hash the hash of the text
 * @param text the text
 * @param program what it compiles to
 */
record Source(
    Templates.@Nullable StoredTemplate stored,
    @Nullable String name,
    String hash,
    String text,
    Program program) {

  /** A part of the template, whose runs do not count as runs of the template. */
  Source asPart() {
    return new Source(null, name, hash, text, program);
  }

  boolean isPublic() {
    return stored != null && stored.isPublic();
  }

  @Nullable String templateId() {
    return stored == null ? null : stored.id();
  }

  @Nullable String version() {
    return stored == null ? null : stored.version();
  }
}
