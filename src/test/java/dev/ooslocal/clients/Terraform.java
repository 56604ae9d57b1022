package dev.ooslocal.clients;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Calls as the Terraform provider does: version 1 of the signature, what is common in the query,
 * the business in a form, its own user agent. With authentication off nobody looks at the
 * signature.
 */
public final class Terraform {
  private static final String AGENT =
      "AlibabaCloud (linux; amd64) Golang/1.24.5 Core/1.0.0 HashiCorp-Terraform/1.13.0"
          + " Terraform-Provider/1.270.0";

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private final String accessKey;

  public Terraform(int port) {
    this(port, "a");
  }

  public Terraform(int port, String accessKey) {
    this.port = port;
    this.accessKey = accessKey;
  }

  /** An answer to a call that must be accepted. */
  public JsonNode call(String action, String... business) {
    Answer answer = ask("POST", action, business);
    assertThat(answer.status()).as(action + " " + answer.body()).isEqualTo(200);
    assertThat(answer.body().path("RequestId").isString()).isTrue();
    return answer.body();
  }

  /** The same by GET, with everything in the query. */
  public JsonNode fetch(String action, String... business) {
    Answer answer = ask("GET", action, business);
    assertThat(answer.status()).as(action + " " + answer.body()).isEqualTo(200);
    return answer.body();
  }

  /** The code of a refusal with this status. */
  public String refused(int status, String action, String... business) {
    Answer answer = ask("POST", action, business);
    assertThat(answer.status()).as(action + " " + answer.body()).isEqualTo(status);
    return answer.body().path("Code").asString("");
  }

  /** The elements of a list, over all its pages of 50. */
  public List<JsonNode> all(String list, String action, String... business) {
    List<JsonNode> found = new ArrayList<>();
    String token = "";
    do {
      List<String> more = new ArrayList<>(List.of(business));
      if (!more.contains("MaxResults")) {
        more.addAll(List.of("MaxResults", "50"));
      }
      if (!token.isEmpty()) {
        more.addAll(List.of("NextToken", token));
      }
      JsonNode page = call(action, more.toArray(String[]::new));
      page.get(list).forEach(found::add);
      token = page.path("NextToken").asString("");
    } while (!token.isEmpty());
    return found;
  }

  private Answer ask(String method, String action, String... business) {
    Map<String, String> common = new LinkedHashMap<>();
    common.put("AccessKeyId", accessKey);
    common.put("Action", action);
    common.put("Format", "json");
    common.put("SignatureMethod", "HMAC-SHA1");
    common.put("SignatureNonce", UUID.randomUUID().toString());
    common.put("SignatureVersion", "1.0");
    common.put("Timestamp", "2026-01-01T00:00:00Z");
    common.put("Version", "2019-06-01");
    common.put("Signature", "unchecked");
    Map<String, String> form = new LinkedHashMap<>();
    for (int i = 0; i < business.length; i += 2) {
      form.put(business[i], business[i + 1]);
    }
    boolean get = method.equals("GET");
    if (get) {
      common.putAll(form);
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/?" + encoded(common)))
            .header("User-Agent", AGENT)
            .header("x-acs-action", action)
            .header("x-acs-version", "2019-06-01");
    if (get) {
      request.GET();
    } else {
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
    }
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), Json.parse(answer.body()));
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static String encoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private record Answer(int status, JsonNode body) {}
}
