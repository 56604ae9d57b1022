package dev.ooslocal.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a template becomes. */
class ProgramTest {
  private static final RowEnvironment NOWHERE = new RowEnvironment(Json.object());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "yes|true",
        "No|false",
        "on|true",
        "010|8",
        "0x1F|31",
        "1:30|90",
        "1_000|1000",
        "2020-06-01|\"2020-06-01\"",
        "2020-06-01T00:00:00Z|\"2020-06-01T00:00:00Z\"",
        "~|null",
        "1.50|1.5",
        "1e3|\"1e3\"",
        "0 0 1 ? * *|\"0 0 1 ? * *\"",
        "'yes'|\"yes\"",
        "99999999999|99999999999",
        "08|\"08\"",
        "0|0",
        "-10|-10",
        "+5|5",
        "0b101|5",
        "-0x1F|-31",
        "0o7|\"0o7\"",
        "1:30:00|5400",
        "2147483647|2147483647",
        "2147483648|2147483648",
        "9223372036854775807|9223372036854775807",
        "9223372036854775808|9223372036854775808",
        "1.5e+3|1500.0",
        "-.5|-0.5",
        ".inf|\".inf\"",
        ".NaN|\".NaN\"",
        "1:30.5|\"1:30.5\"",
        "{x: &x {p: 1, q: 2}, y: {<<: *x, q: 3}}|{\"x\":{\"p\":1,\"q\":2},\"y\":{\"q\":3,\"p\":1}}",
        "{x: &x {p: 1}, z: &z {p: 4, r: 5}, y: {<<: [*x, *z]}}|{\"x\":{\"p\":1},\"z\":{\"p\":4,\"r\":5},\"y\":{\"p\":1,\"r\":5}}"
      })
  void readsYamlAsVersionOnePointOne(String yaml, String expected) {
    JsonNode document = new OosLanguage(Templates.CATALOGUE).document("a: " + yaml);
    assertThat(Json.text(document.path("a"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"59, true", "60, true", "61, false", "62, false"})
  void nestsSixtyDeepInYamlAndJson(int lists, boolean accepted) {
    String deep = "[".repeat(lists) + "]".repeat(lists);
    for (String text : java.util.List.of("a: " + deep, "{\"a\": " + deep + "}")) {
      Language language = new OosLanguage(Templates.CATALOGUE);
      if (accepted) {
        assertThat(language.document(text).has("a")).isTrue();
      } else {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> language.document(text))
            .isInstanceOf(TemplateException.class);
      }
    }
  }

  @Test
  void plansJumpsLoopsAndDirectReferences() {
    Program program =
        Templates.compile(
            """
            FormatVersion: OOS-2019-06-01
            Conditions:
              wanted: {'Fn::Equals': ['{{ ACS::TaskLoopItem }}', x]}
            Tasks:
              - Name: first
                Action: acs::executeapi
                OnError: last
                Properties: {Service: ECS, API: DescribeRegions}
              - Name: looped
                Action: ACS::ExecuteAPI
                When: wanted
                OnSuccess: ACS::END
                Properties: {Service: ECS, API: X, Parameters: {Id: '{{ ACS::TaskLoopItem }}'}}
                Loop:
                  Items: [a, b]
                  MaxErrors: 100%
                  Concurrency: 20
                  Outputs: {all: {AggregateType: 'Fn::ListJoin', AggregateField: one}}
                Outputs: {one: {ValueSelector: Id}}
              - Name: last
                Action: ACS::Pause
            Outputs:
              names: {Type: List, Value: '{{ First.Regions.Region[]?.LocalName }}'}
              all: {Type: List, Value: '{{ looped.ALL }}'}
            """);
    Task first = program.tasks().get(0);
    Task looped = program.tasks().get(1);
    assertThat(first.action()).isEqualTo("ACS::ExecuteAPI");
    assertThat(first.keepsResult()).isTrue();
    assertThat(looped.keepsResult()).isFalse();
    assertThat(first.onError()).isEqualTo(new Jump.To(2));
    assertThat(looped.onSuccess()).isEqualTo(new Jump.End());
    Loop loop = java.util.Objects.requireNonNull(looped.loop());
    assertThat(loop.whenPerItem()).isTrue();
    Expression rateControl = java.util.Objects.requireNonNull(loop.rateControl());
    assertThat(Json.text(rateControl.evaluate(NOWHERE)))
        .isEqualTo("{\"MaxErrors\":\"100%\",\"Concurrency\":20}");
  }

  @Test
  void leavesTheConditionsOfAChoiceAsBooleansAndAnInnerTemplateAlone() {
    Program program =
        Templates.compile(
            """
            FormatVersion: OOS-2019-06-01
            Parameters: {flag: {Type: Boolean, Default: true}}
            Tasks:
              - Name: choose
                Action: ACS::Choice
                Properties:
                  DefaultTask: ACS::END
                  Choices:
                    - When: '{{ flag }}'
                      NextTask: inner
              - Name: inner
                Action: ACS::Template
                Properties:
                  TemplateContent:
                    FormatVersion: OOS-2019-06-01
                    Parameters: {its: {Type: String, Default: 1S}}
                    Tasks:
                      - Name: nap
                        Action: ACS::Sleep
                        Properties: {Duration: {'Fn::Join': ['', [PT, '{{ its }}']]}}
            """);
    RowEnvironment flag = new RowEnvironment(Json.parse("{\"params\":{\"flag\":\"false\"}}"));
    assertThat(Json.text(program.tasks().get(0).properties().evaluate(flag)))
        .contains("\"When\":false");
    assertThat(program.tasks().get(1).properties().isConstant()).isTrue();
    assertThat(Json.text(program.tasks().get(1).properties().evaluate(flag)))
        .contains("Fn::Join", "{{ its }}");
  }
}
