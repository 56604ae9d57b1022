package dev.ooslocal.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Templates and tags as clients see them, through the gate. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TemplatesOverHttpTest {
  private static final String TEXT =
      """
      FormatVersion: OOS-2019-06-01
      Description:
        en: Waits
        zh-cn: 等待
      Tasks:
        - Name: wait
          Action: ACS::Sleep
          Properties:
            Duration: PT1S
      """;

  @LocalServerPort int port;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void aTemplateLivesItsLife() throws Exception {
    JsonNode created =
        ok("CreateTemplate", "TemplateName", "Life", "Content", TEXT, "Tags", "{\"k\":\"v\"}");
    assertThat(created.get("TemplateType").stringValue()).isEqualTo("Automation");
    assertThat(created.at("/Template/CreatedDate").stringValue())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    assertThat(created.get("RequestId").stringValue()).matches("[0-9A-F-]{36}");

    assertThat(refused("CreateTemplate", 409, "TemplateName", "Life", "Content", TEXT))
        .isEqualTo("EntityAlreadyExists.Template");
    assertThat(ok("GetTemplate", "TemplateName", "Life").get("Content").stringValue())
        .isEqualTo(TEXT);

    JsonNode updated =
        ok("UpdateTemplate", "TemplateName", "Life", "Content", TEXT.replace("PT1S", "PT2S"));
    assertThat(updated.at("/Template/TemplateVersion").stringValue()).isEqualTo("v2");
    assertThat(updated.at("/Template/Tags/k").stringValue()).isEqualTo("v");

    ok("DeleteTemplate", "TemplateName", "Life");
    assertThat(refused("GetTemplate", 404, "TemplateName", "Life"))
        .isEqualTo("EntityNotExists.Template");
  }

  @Test
  void refusesNamesThatAreNotAllowed() throws Exception {
    for (String name : List.of("ACS-Mine", "aliyun_x", "Alibaba", "alicloudy", "a b", "x.y")) {
      assertThat(refused("CreateTemplate", 400, "TemplateName", name, "Content", TEXT))
          .isEqualTo("InvalidParameter");
    }
    assertThat(refused("CreateTemplate", 400, "TemplateName", "x".repeat(201), "Content", TEXT))
        .isEqualTo("InvalidParameter");
    assertThat(refused("CreateTemplate", 400, "Content", TEXT)).isEqualTo("MissingTemplateName");
    assertThat(refused("CreateTemplate", 400, "TemplateName", "NoText"))
        .isEqualTo("MissingContent");
  }

  @Test
  void tellsEverythingThatIsWrongWithATextAtOnce() throws Exception {
    String wrong =
        TEXT.replace("ACS::Sleep", "ACS::Snooze").replace("Duration: PT1S", "Duration: '{{ no }}'");

    JsonNode error = call("ValidateTemplateContent", 400, "Content", wrong);

    assertThat(error.get("Code").stringValue()).isEqualTo("TemplateValidationError");
    assertThat(error.get("Message").stringValue()).contains("ACS::Snooze").contains("no");
  }

  @Test
  void tagsShowUpAtOnce() throws Exception {
    ok("CreateTemplate", "TemplateName", "Tagged", "Content", TEXT);
    ok(
        "TagResources",
        "ResourceType",
        "template",
        "ResourceIds.1",
        "Tagged",
        "Tags.1.Key",
        "env",
        "Tags.1.Value",
        "test");

    JsonNode listed =
        ok("ListTagResources", "ResourceType", "template", "ResourceIds", "[\"Tagged\"]");
    assertThat(listed.at("/TagResources/TagResource/0/TagValue").stringValue()).isEqualTo("test");
    assertThat(ok("ListTemplates", "Tags", "{\"env\":\"test\"}").get("Templates").size()).isOne();
    assertThat(refused("TagResources", 400, "ResourceType", "template", "Tags", "{\"a\":\"b\"}"))
        .isEqualTo("MissingResourceIds");
    ok("DeleteTemplate", "TemplateName", "Tagged");
  }

  @Test
  void pagesThroughActions() throws Exception {
    List<String> names = new ArrayList<>();
    String token = "";
    do {
      JsonNode page = ok("ListActions", "MaxResults", "100", "NextToken", token);
      page.get("Actions").forEach(a -> names.add(a.get("OOSActionName").stringValue()));
      token = page.path("NextToken").asString("");
    } while (!token.isEmpty());

    assertThat(names).contains("ACS::Sleep", "ACS::ECS::RunCommand").doesNotHaveDuplicates();
    assertThat(names.size()).isGreaterThanOrEqualTo(199);
  }

  @Test
  void pagesThroughTemplatesInEveryOrder() throws Exception {
    List<String> own = List.of("a-1", "a_1", "A1", "b", "Z");
    for (String name : own) {
      ok("CreateTemplate", "TemplateName", name, "Content", TEXT);
    }
    for (String field :
        List.of(
            "TotalExecutionCount", "Popularity", "TemplateName", "CreatedDate", "UpdatedDate")) {
      for (String order : List.of("Ascending", "Descending")) {
        List<String> paged = pages("SortField", field, "SortOrder", order, "MaxResults", "3");
        List<String> whole = pages("SortField", field, "SortOrder", order, "MaxResults", "100");
        assertThat(paged).as(field + " " + order).containsExactlyElementsOf(whole);
        assertThat(paged).containsAll(own).contains("ACS-ECS-BulkyStartInstances");
      }
    }
    ok("DeleteTemplates", "TemplateNames", "[\"a-1\",\"a_1\",\"A1\",\"b\",\"Z\"]");
  }

  @Test
  void tagsOfManyCallersAtOnceAreNoFault() throws Exception {
    ok("CreateTemplate", "TemplateName", "Busy", "Content", TEXT);
    List<Callable<JsonNode>> calls =
        Collections.nCopies(
            8,
            () ->
                ok(
                    "TagResources",
                    "ResourceType",
                    "template",
                    "ResourceIds",
                    "[\"Busy\"]",
                    "Tags",
                    "{\"a\":\"1\",\"b\":\"2\"}"));
    try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
      for (Future<JsonNode> call : callers.invokeAll(calls)) {
        assertThat(call.get().has("RequestId")).isTrue();
      }
    }
    assertThat(ok("GetTemplate", "TemplateName", "Busy").at("/Template/Tags").size()).isEqualTo(2);
    ok("DeleteTemplate", "TemplateName", "Busy");
  }

  private List<String> pages(String... parameters) throws Exception {
    List<String> names = new ArrayList<>();
    String token = "";
    do {
      List<String> all = new ArrayList<>(List.of(parameters));
      all.addAll(List.of("NextToken", token));
      JsonNode page = ok("ListTemplates", all.toArray(String[]::new));
      page.get("Templates").forEach(t -> names.add(t.get("TemplateName").stringValue()));
      token = page.path("NextToken").asString("");
    } while (!token.isEmpty());
    return names;
  }

  private String refused(String action, int status, String... parameters) throws Exception {
    return call(action, status, parameters).get("Code").stringValue();
  }

  private JsonNode ok(String action, String... parameters) throws Exception {
    return call(action, 200, parameters);
  }

  private JsonNode call(String action, int status, String... parameters)
      throws IOException, InterruptedException {
    StringBuilder form = new StringBuilder("Action=" + action + "&Version=2019-06-01&Format=JSON");
    for (int i = 0; i < parameters.length; i += 2) {
      form.append('&')
          .append(encoded(parameters[i]))
          .append('=')
          .append(encoded(parameters[i + 1]));
    }
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return Json.parse(answer.body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
