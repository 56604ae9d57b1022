package dev.ooslocal.language;

/**
 * A selector as a template writes it: usually literal, so compiled once; it may hold references.
 */
public interface SelectorExpression {
  /** The compiled selector, its references filled in. */
  Selector in(Environment environment);

  /** Its text, its references filled in. */
  String text(Environment environment);
}
