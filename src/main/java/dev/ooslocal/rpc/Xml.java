package dev.ooslocal.rpc;

import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * JSON, written as the XML of the API: an element per field, a list as its element repeated, an
 * absent value as an empty element. Chosen: map keys that are no XML names are left out.
 */
final class Xml {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

  private final StringBuilder out = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>\n");

  private Xml() {}

  static String text(String root, JsonNode value) {
    Xml xml = new Xml();
    xml.element(root, value);
    return xml.out.toString();
  }

  private void element(String name, JsonNode value) {
    if (value.isArray()) {
      value.forEach(item -> element(name, item));
      return;
    }
    if (!NAME.matcher(name).matches()) {
      return;
    }
    if (value.isNull() || (value.isString() && value.stringValue().isEmpty())) {
      out.append('<').append(name).append("/>");
      return;
    }
    out.append('<').append(name).append('>');
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> entry : value.properties()) {
        element(entry.getKey(), entry.getValue());
      }
    } else {
      escape(value.asString());
    }
    out.append("</").append(name).append('>');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\r' -> out.append("&#13;");
        default -> out.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
      }
    }
  }
}
