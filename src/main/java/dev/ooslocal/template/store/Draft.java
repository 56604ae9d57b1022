package dev.ooslocal.template.store;

import dev.ooslocal.language.Program;

/**
 * A template's text, not stored but known to be usable.
 *
 * @param text the text
 * @param hash its hash
 * @param program what it compiles to
 */
public record Draft(String text, String hash, Program program) {
  public Outline outline() {
    return Outline.of(hash, program);
  }
}
