package dev.ooslocal.chat;

import dev.ooslocal.platform.Hiding;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** The settings of a chat bot: an object of which some fields must not be shown. */
final class ChatSecrets {
  private static final Pattern SECRET =
      Pattern.compile("(?i).*(secret|token|password|aeskey|accesskey|privatekey)");

  private ChatSecrets() {}

  static ObjectNode read(String text) {
    try {
      if (Json.parse(text) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException notJson) {
      // said below
    }
    throw ApiException.invalid("Configuration", "it must be a JSON object");
  }

  static ObjectNode masked(ObjectNode settings) {
    ObjectNode masked = settings.deepCopy();
    names(settings).forEach(name -> masked.put(name, Hiding.MASK));
    return masked;
  }

  /** A secret that comes back masked is the one there was. */
  static ObjectNode unmasked(ObjectNode settings, ObjectNode before) {
    ObjectNode whole = settings.deepCopy();
    for (String name : names(settings)) {
      if (settings.path(name).asString("").equals(Hiding.MASK) && before.has(name)) {
        whole.set(name, before.get(name));
      }
    }
    return whole;
  }

  private static List<String> names(ObjectNode settings) {
    return settings.propertyNames().stream().filter(n -> SECRET.matcher(n).matches()).toList();
  }
}
