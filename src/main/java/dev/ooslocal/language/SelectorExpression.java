package dev.ooslocal.language;

import tools.jackson.databind.JsonNode;

/**
 * A selector as a template writes it: usually literal, so compiled once; it may hold references.
 */
public interface SelectorExpression {
  /** The text a template writes for it. */
  JsonNode written();

  /** The compiled selector, its references filled in. */
  Selector in(Environment environment);

  /** Its text, its references filled in. */
  String text(Environment environment);
}
