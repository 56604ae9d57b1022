package dev.ooslocal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.YamlDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A request that is refused, and how: a row of {@code src/test/resources/wire}.
 *
 * @param why what is wrong with it
 * @param method GET unless that is what is wrong
 * @param request its parameters
 * @param status the HTTP status
 * @param code the error's code
 * @param message its message, a regular expression
 */
record Refusal(
    String why,
    String method,
    Map<String, String> request,
    int status,
    String code,
    String message) {
  private static final Pattern NAME = Pattern.compile("\\$\\{(.+?)}");

  /**
   * The rows of a file.
   *
   * @param values what <code>${name}</code> stands for in the requests
   */
  static List<Refusal> rows(String file, Map<String, String> values) {
    List<Refusal> rows = new ArrayList<>();
    for (JsonNode row : YamlDocument.read(Path.of("src/test/resources/wire", file)).json()) {
      Map<String, String> request = new LinkedHashMap<>();
      row.path("request")
          .properties()
          .forEach(p -> request.put(p.getKey(), filled(p.getValue().asString(), values)));
      JsonNode answer = row.path("answer");
      rows.add(
          new Refusal(
              row.path("why").asString(),
              row.path("method").asString("GET"),
              request,
              answer.path("status").asInt(),
              answer.path("code").asString(),
              answer.path("message").asString()));
    }
    return rows;
  }

  private static String filled(String text, Map<String, String> values) {
    return NAME.matcher(text)
        .replaceAll(
            name ->
                Matcher.quoteReplacement(
                    Objects.requireNonNull(values.get(name.group(1)), name.group())));
  }

  @Override
  public String toString() {
    return code + ": " + why;
  }

  /** The same, asking for an answer in XML. */
  Refusal inXml() {
    Map<String, String> asking = new LinkedHashMap<>(request);
    asking.put("Format", "XML");
    return new Refusal(why, method, asking, status, code, message);
  }

  /** Checks the whole envelope, in JSON or XML. */
  void check(Reply reply) {
    boolean xml = request.containsKey("Format");
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.header("content-type"))
        .isEqualTo(xml ? "text/xml;charset=utf-8" : "application/json;charset=utf-8");
    if (xml) {
      assertThat(reply.xml().getTagName()).isEqualTo("Error");
    } else {
      assertThat(reply.json().propertyNames())
          .containsExactly("RequestId", "HostId", "Code", "Message", "Recommend");
    }
    assertThat(reply.code()).isEqualTo(code);
    assertThat(reply.field("Message")).matches("(?s)" + message);
    String id = reply.field("RequestId");
    assertThat(id)
        .matches("[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}")
        .isEqualTo(reply.header("x-acs-request-id"));
    assertThat(reply.field("HostId")).matches("oos\\.[a-z0-9-]+\\.aliyuncs\\.com");
    assertThat(reply.field("Recommend"))
        .isEqualTo(
            "https://api.aliyun.com/troubleshoot?q=" + code + "&product=oos&requestId=" + id);
  }
}
