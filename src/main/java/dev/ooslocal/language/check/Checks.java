package dev.ooslocal.language.check;

import dev.ooslocal.language.Program.Kind;
import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.List;

/** All rules. */
public final class Checks {
  private static final String VERSION = "OOS-2019-06-01";
  private static final List<String> VERSIONS = List.of(VERSION, VERSION + "-State");

  private static final List<Rule> RULES =
      List.of(
          new HasTasks(),
          new Shapes(),
          new ParameterNames(),
          new TaskNames(),
          new KnownActions(),
          new PropertyNames(),
          new PropertyTypes(),
          new DesiredValues(),
          new Triggers(),
          new Loops(),
          new LoopBodies(),
          new InlineTemplates(),
          new ForeseenProblems(),
          new RateControls(),
          new Choices(),
          new OutputNames(),
          new OutermostConditions());

  private Checks() {}

  /** What the template is for, by its FormatVersion. */
  public static Kind kind(Source root, Problems problems) {
    Source version = root.member("FormatVersion");
    if (version == null) {
      problems.add(
          "format-version",
          root.position(),
          root.pathOf("FormatVersion"),
          "FormatVersion is missing",
          null,
          VERSIONS);
      return Kind.AUTOMATION;
    }
    return switch (version.text()) {
      case VERSION -> root.members().containsKey("Packages") ? Kind.PACKAGE : Kind.AUTOMATION;
      case VERSION + "-State" -> Kind.STATE;
      case VERSION + "-Package" -> Kind.PACKAGE;
      default -> {
        String message = "FormatVersion must be " + VERSION + ", not " + version.text();
        problems.add("format-version", version, message, version.text(), VERSIONS);
        yield Kind.AUTOMATION;
      }
    };
  }

  /** Reports everything that breaks a rule, in a template or in the body of a loop. */
  public static void run(Draft draft, Problems problems) {
    RULES.forEach(rule -> rule.check(draft, problems));
  }
}
