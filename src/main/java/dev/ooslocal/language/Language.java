package dev.ooslocal.language;

import java.util.List;
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
   * Everything that is wrong or doubtful in a template, in the order of the text; empty when there
   * is nothing to say. Warnings do not keep a template from being used.
   */
  List<Problem> lint(String text);

  /**
   * A template as it is written, as JSON: nothing checked, nothing evaluated.
   *
   * @throws TemplateException when the text is neither YAML nor JSON
   */
  JsonNode document(String text);
}
