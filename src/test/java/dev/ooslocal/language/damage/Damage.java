package dev.ooslocal.language.damage;

/**
 * A change that breaks a template.
 *
 * @param kind what is broken
 * @param line where, counted from 1
 * @param before what stands there
 * @param after what stands there then
 */
record Damage(String kind, int line, String before, String after) {

  /** The damaged text, or the very same where the place does not hold what it should. */
  String in(String text) {
    String[] lines = text.split("\n", -1);
    int at = lines[line - 1].indexOf(before);
    if (at < 0) {
      return text;
    }
    lines[line - 1] =
        lines[line - 1].substring(0, at) + after + lines[line - 1].substring(at + before.length());
    return String.join("\n", lines);
  }
}
