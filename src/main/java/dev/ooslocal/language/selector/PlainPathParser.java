package dev.ooslocal.language.selector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the selectors that are plain paths; what it does not know is left to jq. */
final class PlainPathParser {
  private static final Pattern STEP =
      Pattern.compile(
          "\\.(?<name>[A-Za-z_]\\w*)"
              + "|\\.?\\[\\s*\"(?<quoted>[^\"\\\\]*)\"\\s*]"
              + "|\\.\"(?<text>[^\"\\\\]*)\""
              + "|\\.?\\[\\s*(?<index>-?\\d{1,6})\\s*]"
              + "|\\.?(?<each>\\[])");

  private PlainPathParser() {}

  static Optional<PlainPath> parse(String text) {
    if (!text.startsWith(".")) {
      return Optional.empty();
    }
    if (text.equals(".")) {
      return Optional.of(new PlainPath(List.of()));
    }
    List<Step> steps = new ArrayList<>();
    Matcher matcher = STEP.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!matcher.find() || matcher.start() != at) {
        return Optional.empty();
      }
      at = matcher.end();
      boolean optional = false;
      while (at < text.length() && text.charAt(at) == '?') {
        optional = true;
        at++;
      }
      steps.add(step(matcher, optional));
      matcher.region(at, text.length());
    }
    return Optional.of(new PlainPath(steps));
  }

  private static Step step(Matcher matcher, boolean optional) {
    String index = matcher.group("index");
    if (index != null) {
      return new Step.Index(Integer.parseInt(index), optional);
    }
    if (matcher.group("each") != null) {
      return new Step.Each(optional);
    }
    String name = matcher.group("name");
    String quoted = matcher.group("quoted");
    String text = name != null ? name : quoted != null ? quoted : matcher.group("text");
    return new Step.Field(String.valueOf(text), optional);
  }
}
