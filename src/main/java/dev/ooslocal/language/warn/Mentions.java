package dev.ooslocal.language.warn;

import dev.ooslocal.language.source.Source;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the references of a template name, wherever they stand, whatever their case: texts that
 * belong to an inner template or loop count too, since it is better to warn too seldom.
 */
final class Mentions {
  private static final Pattern REFERENCE =
      Pattern.compile("\\{\\{\\s*([\\w\\-]+)(?:\\s*\\.\\s*\"?([\\w\\-]+))?");

  private final Set<String> names = new HashSet<>();

  private Mentions() {}

  static Mentions in(Source root) {
    Mentions mentions = new Mentions();
    mentions.collect(root);
    return mentions;
  }

  boolean ofParameter(String name) {
    return names.contains(lower(name));
  }

  boolean ofOutput(String task, String output) {
    return names.contains(lower(task) + "." + lower(output));
  }

  private void collect(Source source) {
    if (source.isText() && source.text().contains("{{")) {
      Matcher matcher = REFERENCE.matcher(source.text());
      while (matcher.find()) {
        String first = lower(matcher.group(1));
        names.add(first);
        if (matcher.group(2) != null) {
          names.add(first + "." + lower(matcher.group(2)));
        }
      }
    }
    source.members().values().forEach(member -> collect(member.value()));
    source.items().forEach(this::collect);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
