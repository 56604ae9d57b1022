package dev.ooslocal.cloud.model;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What a description refers to as {@code $Name} or <code>${Name}</code>. */
final class Named {
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{?([A-Za-z]\\w*)");

  private Named() {}

  static Set<String> in(JsonNode described) {
    Set<String> names = new HashSet<>();
    collect(described, names);
    return names;
  }

  private static void collect(JsonNode value, Set<String> names) {
    if (value.isContainer()) {
      value.forEach(inner -> collect(inner, names));
    } else if (value.isString()) {
      Matcher found = REFERENCE.matcher(value.asString());
      while (found.find()) {
        names.add(found.group(1));
      }
    }
  }
}
