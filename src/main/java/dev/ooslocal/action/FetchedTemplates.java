package dev.ooslocal.action;

import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.template.TemplateUrls;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Fetches templates like any other outgoing request, within {@code oos.out.*}. */
@Component
final class FetchedTemplates implements TemplateUrls {
  private static final int OK = 200;

  private final HttpCalls calls;

  FetchedTemplates(HttpCalls calls) {
    this.calls = calls;
  }

  @Override
  public String read(String url) {
    JsonNode outcome =
        calls.perform(HttpCalls.request("GET", url, Json.object(), null), Ids.requestId());
    if (outcome.has("failed")) {
      throw ApiException.invalid("TemplateURL", outcome.path("failed").asString());
    }
    int status = outcome.path("status").intValue();
    if (status != OK) {
      throw ApiException.invalid("TemplateURL", "the address answers with status " + status);
    }
    String text = outcome.path("body").asString();
    if (text.isBlank()) {
      throw new ApiException(ErrorCode.TEMPLATE_VALIDATION, "the address answers with no text");
    }
    return text;
  }
}
