package dev.ooslocal.rpc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;

/** The gate in the whole service, over a real connection. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServedApiTest {
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  @Value("${local.server.port}")
  private int port;

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  @Test
  void documentsExactlyTheOperations() throws Exception {
    JsonNode document = Json.parse(send(to("/v3/api-docs")).body());
    assertThat(document.path("paths").propertyNames())
        .containsExactlyElementsOf(
            Offers.all().stream().map(one -> "/?Action=" + one.name()).toList());
    assertThat(document.path("openapi").stringValue()).startsWith("3.1");
  }

  /** The local API has a document of its own. */
  @Test
  void documentsTheLocalApiApart() throws Exception {
    JsonNode document = Json.parse(send(to("/v3/api-docs/local")).body());
    assertThat(document.path("paths").propertyNames())
        .contains("/_oos/health", "/_oos/reset")
        .allMatch(path -> path.startsWith("/_oos/"));
  }

  /** What Swagger UI fills in can be sent as it stands: it is well-formed, and all there is. */
  @Test
  void takesTheExamplesOfEveryForm() throws Exception {
    JsonNode paths = Json.parse(send(to("/v3/api-docs")).body()).path("paths");
    for (String path : paths.propertyNames()) {
      JsonNode form =
          paths
              .path(path)
              .at("/post/requestBody/content")
              .path("application/x-www-form-urlencoded")
              .at("/schema/properties");
      HttpResponse<String> answer =
          send(
              to(path)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString(filled(form))));
      boolean starts = path.endsWith("=StartExecution");
      assertThat(answer.statusCode() + " " + Json.parse(answer.body()).path("Code").asString(""))
          .as(path + " " + answer.body())
          .matches(
              starts
                  ? "200 "
                  : "200 |(404|409) .+|400 Missing(ExecutionId|InstanceId|.*Parameter)");
    }
  }

  private static String filled(JsonNode form) {
    return form.propertyStream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(value(field.getValue()), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String value(JsonNode field) {
    JsonNode value = field.has("example") ? field.path("example") : field.path("default");
    return value.isMissingNode() ? "" : value.asString();
  }

  @Test
  void showsThePagesToTryThem() throws Exception {
    HttpResponse<String> page = send(to("/swagger-ui.html"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("swagger-ui");
  }

  @Test
  void showsTheLandingPageToABrowserOnly() throws Exception {
    HttpResponse<String> page = send(to("/").header("Accept", "text/html,*/*;q=0.8"));
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.body()).contains("swagger-ui.html", "127.0.0.1:" + port, "ready");

    HttpResponse<String> answer = send(to("/").header("Accept", "*/*"));
    assertThat(Json.parse(answer.body()).path("Code").stringValue()).isEqualTo("MissingParameter");
  }

  @Test
  void answersTheBareUrl() throws Exception {
    HttpResponse<String> answer = send(to("/?Action=DescribeRegions"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Json.parse(answer.body()).path("Regions").size()).isGreaterThan(10);
  }

  @Test
  void takesALargeTemplateInTheUrl() throws Exception {
    String content = URLEncoder.encode("模".repeat(21_000), UTF_8);
    HttpResponse<String> answer =
        send(
            to("/?Action=ValidateTemplateContent&Content=" + content)
                .POST(HttpRequest.BodyPublishers.noBody()));
    assertThat(Json.parse(answer.body()).path("Code").stringValue())
        .isEqualTo("TemplateValidationError");
  }

  @Test
  void readsAFormThatTheServletContainerWouldReadToo() throws Exception {
    HttpResponse<String> answer =
        send(
            to("/")
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("Action=ListTemplates&MaxResults=x")));
    assertThat(Json.parse(answer.body()).path("Message").stringValue()).contains("MaxResults");
  }

  @Test
  void refusesTheDeepAndTheMalformed() throws Exception {
    for (String tags : new String[] {"[".repeat(50_000), "{\"a\":", "{\"a\":{\"b\":1}}"}) {
      HttpResponse<String> answer =
          send(to("/?Action=ListTemplates&Tags=" + URLEncoder.encode(tags, UTF_8)));
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(Json.parse(answer.body()).path("Code").stringValue())
          .isEqualTo("InvalidParameter");
    }
  }

  @Test
  void refusesForeignPages() throws Exception {
    assertThat(send(to("/?Action=ListTemplates").header("Origin", "http://evil.example")))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(403);
    assertThat(send(to("/_oos/health").header("Sec-Fetch-Site", "cross-site")).statusCode())
        .isEqualTo(403);
  }
}
