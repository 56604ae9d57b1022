package dev.ooslocal.language.source;

import dev.ooslocal.language.Language;
import dev.ooslocal.language.Parses;
import dev.ooslocal.language.Program.Format;
import java.nio.charset.StandardCharsets;

/** Reads template texts: JSON first, then YAML 1.1. */
public final class Documents {
  private Documents() {}

  /**
   * Reads a text.
   *
   * @throws UnreadableException when it is too large or neither JSON nor YAML
   */
  public static Document read(String text) {
    int size = text.getBytes(StandardCharsets.UTF_8).length;
    if (size > Language.LARGEST) {
      String message = "the template has " + size + " bytes, at most 65536 are allowed";
      throw new UnreadableException("template-size", message, Position.START, "");
    }
    Parses.counted();
    try {
      return new Document(Format.JSON, new JsonReader(text).read());
    } catch (NotJsonException notJson) {
      return new Document(Format.YAML, yaml(text, notJson));
    }
  }

  /** A text that looks like JSON and is no YAML either is reported as the JSON it wants to be. */
  private static Source yaml(String text, NotJsonException notJson) {
    try {
      return new YamlReader(text).read();
    } catch (UnreadableException notYaml) {
      boolean jsonIntended = text.stripLeading().startsWith("{") && notYaml.rule().equals("syntax");
      throw jsonIntended ? notJson.asUnreadable() : notYaml;
    }
  }
}
