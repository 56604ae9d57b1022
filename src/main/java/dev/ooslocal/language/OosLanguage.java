package dev.ooslocal.language;

import dev.ooslocal.language.check.Checks;
import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.Planner;
import dev.ooslocal.language.source.Document;
import dev.ooslocal.language.source.Documents;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import dev.ooslocal.language.source.UnreadableException;
import dev.ooslocal.language.warn.Warnings;
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
    Program program = program(draft(text, problems), problems);
    if (problems.hasErrors()) {
      throw new TemplateException(problems.errors());
    }
    return program;
  }

  @Override
  public List<Problem> lint(String text) {
    Problems problems = new Problems();
    try {
      Read read = draft(text, problems);
      Program program = program(read, problems);
      if (read.kind() == Program.Kind.AUTOMATION) {
        Warnings.run(read.draft(), program, problems);
      }
      return problems.all();
    } catch (TemplateException unreadable) {
      return unreadable.problems();
    }
  }

  @Override
  public JsonNode document(String text) {
    return read(text, new Problems()).root().value();
  }

  /** A text that was taken apart. */
  private record Read(Program.Format format, Program.Kind kind, Draft draft) {}

  private Read draft(String text, Problems problems) {
    Document document = read(text, problems);
    Source root = document.root();
    if (!root.isMap()) {
      problems.add("syntax", root, "a template is a map");
      throw new TemplateException(problems.all());
    }
    return new Read(document.format(), Checks.kind(root, problems), Draft.of(root, actions));
  }

  private static Program program(Read read, Problems problems) {
    if (read.kind() == Program.Kind.AUTOMATION) {
      Checks.run(read.draft(), problems);
    }
    return new Planner(read.draft(), problems).plan(read.kind(), read.format());
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
