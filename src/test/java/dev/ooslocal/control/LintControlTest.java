package dev.ooslocal.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.action.Atoms;
import dev.ooslocal.language.OosLanguage;
import dev.ooslocal.platform.Json;
import dev.ooslocal.template.KnownActions;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;

class LintControlTest {
  private static final String TEMPLATE =
      """
      FormatVersion: OOS-2019-06-01
      Parameters:
        unused: {Type: String, Description: 中文}
      Tasks:
        - Name: wait
          Action: ACS::Sleep
          Properties: {Durtion: 5s}
      """;

  private final MockMvc api =
      MockMvcBuilders.standaloneSetup(
              new LintControl(new OosLanguage(KnownActions.with(Atoms.catalogue()))))
          .setControllerAdvice(new LocalErrors())
          .build();

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/yaml", "application/x-www-form-urlencoded"})
  void tellsErrorsAndWarningsWithTheirPlaces(String contentType) throws Exception {
    JsonNode problems = lint(contentType, "*/*", TEMPLATE).path("problems");
    assertThat(problems.size()).isEqualTo(2);
    assertThat(Json.text(problems.path(1)))
        .isEqualTo(
            "{\"severity\":\"error\",\"rule\":\"unknown-property\","
                + "\"message\":\"ACS::Sleep has no property Durtion\",\"task\":\"wait\","
                + "\"path\":\"Tasks[0].Properties.Durtion\",\"line\":7,\"column\":18,"
                + "\"found\":\"Durtion\",\"allowed\":[\"Duration\",\"EndDate\"],"
                + "\"didYouMean\":\"Duration\"}");
    assertThat(problems.path(0).path("severity").asString()).isEqualTo("warning");
    assertThat(problems.path(0).path("task").isNull()).isTrue();
    assertThat(problems.path(0).path("rule").asString()).isEqualTo("unused-parameter");
  }

  @Test
  void hasNothingToSayOfAGoodTemplate() throws Exception {
    String good = "FormatVersion: OOS-2019-06-01\nTasks: [{Name: a, Action: 'ACS::Pause'}]";
    assertThat(Json.text(lint("text/plain", "*/*", good))).isEqualTo("{\"problems\":[]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1]", "a: b", "\u0000"})
  void anyTextHasItsProblems(String text) throws Exception {
    assertThat(lint("text/plain", "*/*", text).path("problems").size()).isPositive();
  }

  @Test
  void answersInSarifWhenAsked() throws Exception {
    JsonNode report = lint("text/plain", "application/sarif+json", TEMPLATE);
    assertThat(report.path("version").asString()).isEqualTo("2.1.0");
    JsonNode run = report.path("runs").path(0);
    assertThat(run.path("tool").path("driver").path("rules").size()).isEqualTo(2);
    JsonNode result = run.path("results").path(1);
    assertThat(result.path("ruleId").asString()).isEqualTo("unknown-property");
    assertThat(result.path("level").asString()).isEqualTo("error");
    assertThat(result.path("message").path("text").asString()).endsWith("did you mean Duration?");
    JsonNode place = result.path("locations").path(0).path("physicalLocation");
    assertThat(Json.text(place.path("region"))).isEqualTo("{\"startLine\":7,\"startColumn\":18}");
  }

  private JsonNode lint(String contentType, String accept, String text) throws Exception {
    MockHttpServletResponse response =
        api.perform(
                MockMvcRequestBuilders.post("/_oos/lint")
                    .contentType(contentType)
                    .header("Accept", accept)
                    .content(text.getBytes(StandardCharsets.UTF_8)))
            .andReturn()
            .getResponse();
    assertThat(response.getStatus()).isEqualTo(200);
    return Json.parse(response.getContentAsString(StandardCharsets.UTF_8));
  }
}
