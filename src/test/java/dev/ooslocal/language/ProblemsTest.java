package dev.ooslocal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a template is told all at once, with its place and what was meant. */
class ProblemsTest {
  private static final String HEAD = "FormatVersion: OOS-2019-06-01\n";

  @Test
  void tellsEverythingTogetherInTheOrderOfTheText() {
    List<Problem> problems =
        problems(
            HEAD
                + """
                Parameters:
                  regionId: {Type: Strng}
                Tasks:
                  - Name: call
                    Action: ACS::ExecuteApi
                    OnError: handel
                    Properties:
                      Service: ECS
                      API: DescribeRegions
                      Paramters: {RegionId: '{{ regionID }}'}
                    Outputs:
                      ids: {Type: List, ValueSelector: '.a['}
                  - Name: handle
                    Action: ACS::Sleeep
                    Properties: {Duration: '{{ call.idz }}{{ nope }}'}
                """);
    assertThat(problems)
        .extracting(Problem::rule, Problem::line, Problem::didYouMean)
        .containsExactly(
            row("type", 3, "String"),
            row("jump", 7, "handle"),
            row("unknown-property", 11, "Parameters"),
            row("selector", 13, null),
            row("action", 15, "ACS::Sleep"),
            row("unknown-reference", 16, "call.ids"),
            row("unknown-reference", 16, null));
  }

  @Test
  void namesThePathOnlyWhereThereIsOne() {
    assertThat(problems("a: [").getFirst().toString()).endsWith(" (line 1, column 5)");
    assertThat(problems(HEAD).getFirst().toString()).contains(" (Tasks, line 1, ");
  }

  @Test
  void knowsTheTaskAndThePathAndTheColumn() {
    Problem problem =
        problems(
                HEAD
                    + "Tasks:\n"
                    + "  - Name: a\n"
                    + "    Action: ACS::Sleep\n"
                    + "    Properties: {Durtion: 1s}\n")
            .getFirst();
    assertThat(problem.task()).isEqualTo("a");
    assertThat(problem.path()).isEqualTo("Tasks[0].Properties.Durtion");
    assertThat(problem.column()).isEqualTo(18);
    assertThat(problem.allowed()).containsExactly("Duration", "EndDate");
  }

  @Test
  void referencesAndJumpsGoOneWay() {
    List<Problem> problems =
        problems(
            HEAD
                + """
                Tasks:
                  - Name: a
                    Action: ACS::Sleep
                    Properties: {Duration: '{{ b.x }}'}
                  - Name: b
                    Action: ACS::Sleep
                    OnError: a
                    Properties: {Duration: 1s}
                    Outputs: {x: {ValueSelector: .}}
                """);
    assertThat(problems).extracting(Problem::rule).containsExactly("unknown-reference", "jump");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "a: b",
        "a: 'b",
        "{\"a\": }",
        "a: 1\na: 2",
        "{\"a\": 1, \"a\": 2}",
        "a: !!java.lang.String x",
        "a: !Ref b",
        "a: !!python/object:x {}",
        "FormatVersion: OOS-2020\nTasks: []",
        "FormatVersion: OOS-2019-06-01",
        "FormatVersion: OOS-2019-06-01\nTasks: {}",
        "FormatVersion: OOS-2019-06-01\nTasks: [1, x, null, [], {}]",
        "FormatVersion: OOS-2019-06-01\nParameters: [1]\nTasks: x\nOutputs: 3\nConditions: [x]",
        "a: &a [x, *a]",
        "\t\t{a: b"
      })
  void isRefusedWithAProblemAndNeverCrashes(String text) {
    assertThat(problems(text)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"16, size", "40, syntax"})
  void refusesAliasesThatMultiply(int levels, String rule) {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < levels; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }
    assertThat(problems(bomb.toString())).extracting(Problem::rule).containsExactly(rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "<<"})
  void refusesDeepNestingByAliases(String key) {
    StringBuilder deep = new StringBuilder("a0: &a0 {x: 1}\n");
    for (int i = 1; i <= 15; i++) {
      String opened = ("{" + key + ": ").repeat(5);
      deep.append("a%d: &a%d %s*a%d }}}}}\n".formatted(i, i, opened, i - 1));
    }
    assertThat(problems(deep.toString())).extracting(Problem::rule).containsExactly("nesting");
  }

  @Test
  void refusesDeepNestingInYamlAndJson() {
    assertThat(problems("a: " + "[".repeat(5000) + "]".repeat(5000))).hasSize(1);
    assertThat(problems("{\"a\": " + "[".repeat(150) + "]".repeat(150) + "}")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "{\"a\": 1, \"a\": 2}          | duplicate-key | a      | the key a stands here twice",
        "{\"b\": {\"a\": 1, \"a\": 2}}   | duplicate-key | b.a    | the key a stands here twice",
        "{\"b\": [{\"a\": 1, \"a\": 2}]} | duplicate-key | b[0].a | the key a stands here twice",
        "{b: [{a: 1, a: 2}]}          | duplicate-key | b[0].a | the key a stands here twice",
        "{b: {c: !x y}}               | tag           | b.c    | the tag !x is not allowed",
        "a: [                         | syntax        | ##     | not valid YAML: ",
        "{\"a\": \"b                    | syntax        | ##     | not valid JSON: ",
        "{\"a\": 1} {\"b\": 2}          | syntax        | ##     | there is text after the end of the",
      })
  void saysWhatCannotBeReadAndWhere(String text, String rule, String path, String message) {
    Problem problem = problems(text).getFirst();
    assertThat(problem.rule()).isEqualTo(rule);
    assertThat(problem.path()).isEqualTo(path);
    assertThat(problem.message()).startsWith(message);
  }

  @Test
  void saysWhatItFoundUnlessThatIsAListOrAMap() {
    assertThat(problems(HEAD + "Tasks: [{Name: 'a:b', Action: 'ACS::Pause', IsCritical: maybe}]"))
        .extracting(Problem::found)
        .containsExactly("a:b", "maybe");
    assertThat(problems(HEAD + "Tasks: [{Name: a, Action: 'ACS::Pause', Outputs: [1]}]"))
        .extracting(Problem::found)
        .containsOnlyNulls();
  }

  @Test
  void takesSixtyFourKilobytes() {
    String template = HEAD + "Tasks: [{Name: a, Action: 'ACS::Pause'}]\n#";
    String largest = template + "x".repeat(65_536 - template.length());
    assertThat(Templates.compile(largest).tasks()).hasSize(1);
    assertThat(problems(largest + "x")).extracting(Problem::rule).containsExactly("template-size");
  }

  @Test
  void refusesMoreThanSixtyFourKilobytes() {
    assertThat(problems("a: " + "中".repeat(22_000)))
        .extracting(Problem::rule)
        .containsExactly("template-size");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          END         | no task is called END; the end is ACS::END
          NEXT        | no task is called NEXT; the next task is ACS::NEXT
          CONTINUE    | no task is called CONTINUE; the next task is ACS::NEXT
          ACS::Finish | no task is called ACS::Finish
          """)
  void knowsTheWordsOfTheFirstDocumentation(String word, String message) {
    String task = "Tasks:\n  - {Name: a, Action: 'ACS::Pause', OnError: '" + word + "'}\n";
    assertThat(problems(HEAD + task)).extracting(Problem::message).containsExactly(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          p.a   | p is a parameter, whose parts are taken by Fn::Select or Fn::Jq
          t.a   | no task is called t
          a.x   | the task a has not run yet here
          b.x   | the task b has not run yet here
          q     | no parameter is called q
          """)
  void saysWhyAReferenceLeadsNowhere(String reference, String message) {
    String template =
        """
        Parameters: {p: {Type: Json}}
        Tasks:
          - {Name: a, Action: 'ACS::Sleep', Properties: {Duration: '{{ REFERENCE }}'}}
          - Name: b
            Action: ACS::Pause
        """
            .replace("REFERENCE", reference);
    assertThat(problems(HEAD + template)).extracting(Problem::message).containsExactly(message);
  }

  @Test
  void saysWhichFormatVersionThereIsAndWhichShouldBe() {
    assertThat(problems("FormatVersion: OOS-2020\nTasks: [{Name: a, Action: 'ACS::Pause'}]"))
        .extracting(Problem::message)
        .containsExactly("FormatVersion must be OOS-2019-06-01, not OOS-2020");
  }

  private static org.assertj.core.groups.Tuple row(
      @org.jspecify.annotations.Nullable Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  private static List<Problem> problems(String text) {
    return catchThrowableOfType(TemplateException.class, () -> Templates.compile(text)).problems();
  }
}
