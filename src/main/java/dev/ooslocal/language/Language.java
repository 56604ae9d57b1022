package dev.ooslocal.language;

import tools.jackson.databind.JsonNode;

/** The face of this room: compiles templates. */
public interface Language {
  /** The largest template in UTF-8 bytes. */
  int LARGEST = 64 * 1024;

  /**
   * Parses, checks and plans a template.
   *
   * @throws TemplateException with all problems that make it unusable
   */
  Program compile(String text);

  /**
   * A template as it is written, as JSON: nothing checked, nothing evaluated.
   *
   * @throws TemplateException when the text is neither YAML nor JSON
   */
  JsonNode document(String text);
}
