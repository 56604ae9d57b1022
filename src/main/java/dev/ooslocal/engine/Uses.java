package dev.ooslocal.engine;

import dev.ooslocal.language.Loop;
import dev.ooslocal.language.Program;
import dev.ooslocal.language.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the rest of a program reads from an output of a task. */
final class Uses {
  private static final String JQ = "Fn::Jq";
  private static final int JQ_ARGUMENTS = 3;
  private static final String DECODE = "Fn::Base64Decode";
  private static final Pattern BLANK = Pattern.compile("\\s+");

  /** It without blanks, in small letters. */
  private final String reference;

  private final List<String> selectors = new ArrayList<>();

  private Uses(String reference) {
    this.reference = reference;
  }

  /**
   * The jq programs that are applied to it; a loop over it is a program too, {@code .[]}, and so is
   * decoding it, {@code @base64d}.
   */
  static List<String> of(Program program, String task, String output) {
    Uses uses = new Uses(plain("{{" + task + "." + output + "}}"));
    uses.look(program);
    return uses.selectors;
  }

  private void look(Program program) {
    for (Task other : program.tasks()) {
      look(other.properties().written());
      Loop loop = other.loop();
      other.outputs().forEach(declared -> look(declared.selector().written()));
      if (loop != null) {
        loop(loop);
      }
    }
    program.outputs().forEach(declared -> look(declared.value().written()));
  }

  private void loop(Loop loop) {
    JsonNode items = loop.items().written();
    if (loop.body() != null) {
      look(loop.body().program());
    }
    if (isIt(items)) {
      selectors.add(".[]");
    }
    look(items);
  }

  /** The text of a package, of which a function takes one part. */
  private void lookForPackage(JsonNode value) {
    JsonNode part = value.path("Fn::Select").path(0);
    JsonNode of = value.path("Fn::Select").path(1).path("Fn::FindMatchedPackage").path(0);
    if (part.isString() && isIt(of)) {
      selectors.add("fromjson | ." + part.stringValue());
    }
  }

  private boolean isIt(JsonNode value) {
    return value.isString() && plain(value.stringValue()).equals(reference);
  }

  private static String plain(String text) {
    return BLANK.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private void look(JsonNode value) {
    JsonNode call = value.path(JQ);
    if (call.size() == JQ_ARGUMENTS && call.path(1).isString() && isIt(call.path(2))) {
      selectors.add(call.path(1).stringValue());
    }
    if (isIt(value.path(DECODE))) {
      selectors.add("@base64d");
    }
    lookForPackage(value);
    value.forEach(this::look);
  }
}
