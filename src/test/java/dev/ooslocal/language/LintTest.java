package dev.ooslocal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.ooslocal.action.Atoms;
import dev.ooslocal.language.Problem.Severity;
import dev.ooslocal.platform.Json;
import dev.ooslocal.template.KnownActions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Errors and warnings, as rows of a template and of what is found: rule, line, did you mean. */
class LintTest {
  private static final Language LANGUAGE = new OosLanguage(KnownActions.with(Atoms.catalogue()));

  private static final Pattern TASK =
      Pattern.compile("[.]?((?:Properties[.](?:TemplateContent[.])?)?(?:Loop)?Tasks)\\[(\\d+)]");

  static Stream<JsonNode> errors() {
    return Rows.of("problems.json");
  }

  static Stream<JsonNode> warnings() {
    return Rows.of("warnings.json");
  }

  @ParameterizedTest
  @MethodSource("errors")
  void findsTheseErrors(JsonNode row) {
    ArrayNode found = Json.array();
    of(row, Severity.ERROR)
        .forEach(p -> found.addArray().add(p.rule()).add(p.line()).add(p.didYouMean()));
    assertThat(found).as(row.path("name").asString()).isEqualTo(row.path("expected"));
  }

  @ParameterizedTest
  @MethodSource("warnings")
  void findsTheseWarningsAndNoErrors(JsonNode row) {
    assertThat(of(row, Severity.ERROR)).isEmpty();
    ArrayNode found = Json.array();
    of(row, Severity.WARNING).forEach(p -> found.addArray().add(p.rule()).add(p.line()));
    assertThat(found).as(row.path("name").asString()).isEqualTo(row.path("expected"));
  }

  @Test
  void everyProblemBelongsToItsTask() {
    String template =
        """
        FormatVersion: OOS-2019-06-01
        Parameters: {p: {Type: String}}
        Tasks:
          - {Name: a, Action: 'ACS::Pause', OnSuccess: 'ACS::END', Typo: 1}
          - {Name: b, Action: 'ACS::ExecuteAPI', Properties: {Service: ECS, API: DeleteVpc}, Outputs: {x: {ValueSelector: .y}}}
        Outputs: {o: {Value: 1, Typo: 1}}
        """;
    assertThat(LANGUAGE.lint(template))
        .extracting(Problem::rule, Problem::task)
        .containsExactlyInAnyOrder(
            tuple("unused-parameter", null),
            tuple("unknown-key", "a"),
            tuple("unreachable-task", "b"),
            tuple("high-risk", "b"),
            tuple("unread-output", "b"),
            tuple("unknown-key", null));
  }

  @Test
  void aMisspeltPropertyIsNotMissedToo() {
    String task = "{Name: a, Action: 'ACS::Sleep', Properties: {Durtion: 1s}}";
    assertThat(LANGUAGE.lint("FormatVersion: OOS-2019-06-01\nTasks: [" + task + "]"))
        .extracting(Problem::rule, Problem::didYouMean)
        .containsExactly(tuple("unknown-property", "Duration"));
  }

  @Test
  void whatCannotBeReadIsOneProblem() {
    assertThat(LANGUAGE.lint("a: [")).extracting(Problem::rule).containsExactly("syntax");
    assertThat(LANGUAGE.lint("[]"))
        .extracting(Problem::toString)
        .containsExactly("a template is a map (line 1, column 1)");
  }

  @Test
  void aProblemSaysWhereItIsAndWhatWasMeant() {
    assertThat(
            LANGUAGE.lint("FormatVersion: OOS-2019-06-01\nTasks: [{Name: a, Action: ACS::Paus}]"))
        .extracting(Problem::toString)
        .containsExactly(
            "there is no action ACS::Paus, did you mean ACS::Pause?"
                + " (Tasks[0].Action, line 2, column 27)");
  }

  @Test
  void aRefusalTellsNoWarnings() {
    String template =
        """
        FormatVersion: OOS-2019-06-01
        Tasks:
          - {Name: a, Action: 'ACS::Sleep', Properties: {Duration: for ever}}
          - {Name: a, Action: 'ACS::Pause'}
        """;
    assertThat(LANGUAGE.lint(template))
        .extracting(Problem::rule, Problem::line)
        .containsExactly(tuple("property-value", 3), tuple("name", 4));
    assertThatThrownBy(() -> LANGUAGE.compile(template))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("another task")
        .hasMessageNotContaining("for ever");
  }

  /** The name of the innermost task on the way of a path; null when there is none. */
  private static @Nullable String taskAt(JsonNode template, String path) {
    JsonNode at = template;
    Matcher step = TASK.matcher(path);
    while (step.lookingAt()) {
      at = at.at("/" + step.group(1).replace('.', '/') + "/" + step.group(2));
      step.region(step.end(), path.length());
    }
    return at == template ? null : at.path("Name").asString(null);
  }

  /**
   * Those of this severity; on the way, all are seen to belong to the tasks they stand in, but
   * where a key stands twice and there is no one document.
   */
  private static List<Problem> of(JsonNode row, Severity severity) {
    String template = row.path("template").asString();
    List<Problem> problems = LANGUAGE.lint(template);
    if (problems.stream().noneMatch(p -> p.rule().equals("duplicate-key"))) {
      JsonNode document = LANGUAGE.document(template);
      assertThat(problems)
          .allSatisfy(p -> assertThat(p.task()).as("%s", p).isEqualTo(taskAt(document, p.path())));
    }
    return problems.stream().filter(problem -> problem.severity() == severity).toList();
  }
}
