package dev.ooslocal.language.damage;

import dev.ooslocal.language.ActionCatalogue;
import dev.ooslocal.language.ActionSignature;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Documents;
import dev.ooslocal.language.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All the places at which a template can be broken so that it is an error. */
final class Damages {
  private static final Pattern REFERENCE =
      Pattern.compile("\\{\\{\\s*([\\w\\-]+(?:::\\w+)?)(\\.([\\w\\-]+))?\\s*}}");
  private static final Set<String> ELSEWHERE =
      Set.of("Description", "Label", "LoopTasks", "TemplateContent", "Metadata", "Parameters");
  private static final List<String> JUMPS = List.of("OnError", "OnSuccess", "OnCancel");

  private final String[] lines;
  private final Draft draft;
  private final Set<String> names = new HashSet<>();
  private final List<Damage> all = new ArrayList<>();

  private Damages(String text, ActionCatalogue actions) {
    lines = text.split("\n", -1);
    draft = Draft.of(Documents.read(text).root(), actions);
    draft.parameters().keySet().forEach(name -> names.add(lower(name)));
    for (TaskDraft task : draft.tasks()) {
      names.add(lower(task.name()));
      task.outputs().keySet().forEach(o -> names.add(lower(task.name() + "." + o)));
      task.aggregates().keySet().forEach(o -> names.add(lower(task.name() + "." + o)));
    }
  }

  static List<Damage> of(String text, ActionCatalogue actions) {
    Damages damages = new Damages(text, actions);
    damages.collect();
    return damages.all;
  }

  private void collect() {
    Source version = draft.root().member("FormatVersion");
    if (version != null) {
      value("version", version, "OOS-2019-06-01", "OOS-2019-06-10");
    }
    draft.parameters().values().forEach(member -> type(member.value()));
    Set<String> seen = new HashSet<>();
    for (TaskDraft task : draft.tasks()) {
      task(task, seen);
      references(task.source(), "");
    }
    draft.section("Outputs").values().forEach(member -> references(member.value(), ""));
    syntax();
  }

  private void task(TaskDraft task, Set<String> seen) {
    Source name = task.member("Name");
    Source action = task.member("Action");
    if (name != null && action != null) {
      value("action misspelt", action, task.action(), task.action() + "x");
      value("action cut", action, task.action(), task.action().substring(0, 7));
      value("name with a colon", name, task.name(), "'" + task.name() + ":x'");
      seen.stream().findFirst().ifPresent(other -> value("name twice", name, task.name(), other));
      seen.add(task.name());
    }
    JUMPS.forEach(key -> jump(task.member(key)));
    choices(task);
    properties(task);
    task.outputs().values().forEach(member -> output(member.value()));
    loop(task);
  }

  private void jump(Source target) {
    if (target != null) {
      boolean control = target.text().startsWith("ACS::");
      value(
          "jump target lost",
          target,
          target.text(),
          control ? target.text() + "S" : target.text() + "Zz");
    }
  }

  private void choices(TaskDraft task) {
    if (task.does("ACS::Choice")) {
      Source.Member byDefault = task.properties().get("DefaultTask");
      jump(byDefault == null ? null : byDefault.value());
      Source.Member choices = task.properties().get("Choices");
      if (choices != null) {
        choices.value().items().forEach(option -> jump(option.member("NextTask")));
        for (Source option : choices.value().items()) {
          Source.Member next = option.members().get("NextTask");
          if (next != null) {
            key("choice without target", next, "NextTask", "NextTsk");
          }
        }
      }
    }
  }

  private void properties(TaskDraft task) {
    if (task.signature().isEmpty() || task.signature().get().open()) {
      return;
    }
    for (Map.Entry<String, Source.Member> entry : task.properties().entrySet()) {
      String name = entry.getKey();
      String misspelt = name.length() > 3 ? name.substring(0, 2) + name.substring(3) : name + "x";
      boolean other = task.signature().get().property(misspelt).isPresent();
      if (!other) {
        key("property misspelt", entry.getValue(), name, misspelt);
      }
      ActionSignature.Property property = task.signature().get().property(name).orElseThrow();
      Source value = entry.getValue().value();
      boolean typed = property.type() == ValueType.NUMBER || property.type() == ValueType.BOOLEAN;
      if (typed && !value.text().isEmpty() && !value.text().contains("{{")) {
        value("type wrong", value, value.text(), "soon");
      }
      if (!property.allowed().isEmpty() && value.isText() && !value.text().contains("{{")) {
        value("value not allowed", value, value.text(), value.text() + "x");
      }
    }
  }

  private void output(Source output) {
    type(output);
    Source selector = output.member("ValueSelector");
    if (selector != null && selector.isText() && !selector.text().contains("{{")) {
      String text = selector.text();
      int close = Math.max(text.lastIndexOf(']'), text.lastIndexOf(')'));
      if (close >= 0 && !text.contains("\n")) {
        String broken = text.substring(0, close) + text.substring(close + 1);
        value("selector without bracket", selector, text, broken);
      }
    }
  }

  private void type(Source of) {
    Source type = of.member("Type");
    if (type != null) {
      value("type misspelt", type, type.text(), type.text().substring(1));
    }
  }

  private void loop(TaskDraft task) {
    Source loop = task.member("Loop");
    if (loop == null) {
      return;
    }
    Source.Member items = loop.members().get("Items");
    if (items != null) {
      key("loop without items", items, "Items", "Itmes");
    }
    for (Source.Member aggregate : task.aggregates().values()) {
      Source type = aggregate.value().member("AggregateType");
      if (type != null) {
        value("aggregate misspelt", type, type.text(), type.text() + "s");
      }
    }
  }

  private void references(Source source, String key) {
    if (ELSEWHERE.contains(key) && !key.equals("Parameters")) {
      return;
    }
    if (source.isText()) {
      Matcher matcher = REFERENCE.matcher(source.text());
      while (matcher.find()) {
        reference(source, matcher);
      }
    }
    source
        .members()
        .forEach(
            (name, member) -> {
              if (name.startsWith("Fn::")) {
                key("function misspelt", member, name, name + "s");
              }
              references(member.value(), name);
            });
    source.items().forEach(item -> references(item, key));
  }

  private void reference(Source source, Matcher matcher) {
    String whole = matcher.group();
    String name = matcher.group(1);
    String output = matcher.group(3);
    boolean pseudo = lower(name).startsWith("acs::");
    boolean known = names.contains(lower(output == null ? name : name + "." + output));
    if (!pseudo && !known) {
      return;
    }
    int line = lineOf(source, whole);
    if (line == 0) {
      return;
    }
    String renamed = whole.replace(name, name + "Zz");
    all.add(new Damage(pseudo ? "pseudo parameter" : "reference renamed", line, whole, renamed));
    if (output != null) {
      String other = whole.replace("." + output, "." + output + "Zz");
      all.add(new Damage("output renamed", line, whole, other));
    }
  }

  /** Where the text stands, if it stands in one line below the value's beginning. */
  private int lineOf(Source source, String text) {
    int last = source.position().line() + (int) source.text().lines().count();
    for (int i = source.position().line(); i <= Math.min(last, lines.length); i++) {
      if (lines[i - 1].contains(text)) {
        return i;
      }
    }
    return 0;
  }

  /** Quotes and brackets that are no longer closed; only where a line tells both ends. */
  private void syntax() {
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].stripTrailing();
      if (line.matches("\\s*- \\[.*]") || line.matches("\\s*[\\w-]+: \\[[^\\[\\]]*]")) {
        all.add(new Damage("bracket gone", i + 1, line, line.substring(0, line.length() - 1)));
      }
      if (line.matches("\\s*[\\w-]+: '[^']+'")) {
        all.add(new Damage("quote gone", i + 1, line, line.replaceFirst("'", "") + "'x'"));
      }
      if (line.matches("\\s*Action: \\S+")) {
        String indent = line.substring(0, line.indexOf('A'));
        all.add(new Damage("key twice", i + 1, line, line + "\n" + indent + "Action: ACS::Pause"));
        all.add(new Damage("indentation", i + 1, line, " " + line));
      }
    }
  }

  private void value(String kind, Source value, String before, String after) {
    int line = value.position().line();
    if (!before.isEmpty() && lines[line - 1].contains(before)) {
      String text = lines[line - 1];
      int from = Math.max(0, Math.min(value.position().column() - 1, text.length()));
      if (text.indexOf(before, from) == text.indexOf(before)) {
        all.add(new Damage(kind, line, before, after));
      }
    }
  }

  private void key(String kind, Source.Member member, String before, String after) {
    int line = member.position().line();
    if (lines[line - 1].contains(before)) {
      all.add(new Damage(kind, line, before, after));
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
