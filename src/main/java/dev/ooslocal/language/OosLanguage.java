package dev.ooslocal.language;

import dev.ooslocal.language.check.Checks;
import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.Planner;
import dev.ooslocal.language.source.Document;
import dev.ooslocal.language.source.Documents;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import dev.ooslocal.language.source.UnreadableException;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The template language: reads, checks and plans, and tells all problems together. */
public final class OosLanguage implements Language {
  private final ActionCatalogue actions;

  public OosLanguage(ActionCatalogue actions) {
    this.actions = actions;
  }

  @Override
  public Program compile(String text) {
    Problems problems = new Problems();
    Program program = program(text, problems);
    List<Problem> found = problems.all();
    if (!found.isEmpty()) {
      throw new TemplateException(
          found.stream()
              .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
              .toList());
    }
    return program;
  }

  @Override
  public JsonNode document(String text) {
    return read(text, new Problems()).root().value();
  }

  private Program program(String text, Problems problems) {
    Document document = read(text, problems);
    Source root = document.root();
    if (!root.isMap()) {
      problems.add("syntax", root, "a template is a map");
      throw new TemplateException(problems.all());
    }
    Program.Kind kind = Checks.kind(root, problems);
    Draft draft = Draft.of(root, actions);
    if (kind == Program.Kind.AUTOMATION) {
      Checks.run(draft, problems);
    }
    return new Planner(draft, problems).plan(kind, document.format());
  }

  private static Document read(String text, Problems problems) {
    try {
      return Documents.read(text);
    } catch (UnreadableException e) {
      String message = String.valueOf(e.getMessage());
      problems.add(e.rule(), e.position(), e.path(), message, null, List.of());
      throw new TemplateException(problems.all());
    }
  }
}
