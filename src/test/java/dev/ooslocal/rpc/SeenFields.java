package dev.ooslocal.rpc;

import dev.ooslocal.platform.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.JsonNode;

/** Notes in every test over HTTP which response fields have had a value worth the name. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SeenFields extends HttpFilter {
  private static final long serialVersionUID = 1L;
  static final Path FILE = Path.of("target", "seen-fields.txt");
  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getRequestURI().equals("/")) {
      chain.doFilter(request, response);
      return;
    }
    ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, kept);
    Object operation = request.getAttribute(Gate.OPERATION);
    String body = new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8);
    if (operation == null && body.startsWith("{")) {
      // Refused before anybody knew which operation is meant.
      SeenCalls.note(
          SeenCalls.NONE, Json.parse(body).path("Code").asString(""), RunningTest.name(), "");
    }
    if (operation != null && body.startsWith("{")) {
      JsonNode answer = Json.parse(body);
      String code = kept.getStatus() == 200 ? "" : answer.path("Code").asString("");
      SeenCalls.note(operation.toString(), code, RunningTest.name(), "");
      if (kept.getStatus() == 200) {
        note(operation.toString(), answer);
      }
    }
    kept.copyBodyToResponse();
  }

  static void note(String operation, JsonNode body) throws IOException {
    StringBuilder fresh = new StringBuilder();
    walk(operation + " ", body, fresh);
    if (!fresh.isEmpty()) {
      Files.createDirectories(FILE.toAbsolutePath().getParent());
      Files.writeString(FILE, fresh, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  private static void walk(String path, JsonNode node, StringBuilder fresh) {
    if (node.isObject()) {
      String prefix = path.endsWith(" ") ? path : path + ".";
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        walk(prefix + entry.getKey(), entry.getValue(), fresh);
      }
    } else if (node.isArray()) {
      node.forEach(element -> walk(path + "[]", element, fresh));
    }
    if (!isDefault(node) && !path.endsWith(" ") && SEEN.add(path)) {
      fresh.append(path).append('\n');
    }
  }

  private static boolean isDefault(JsonNode node) {
    return node.isContainer()
        ? node.isEmpty()
        : Set.of("", "0", "0.0", "false", "{}", "[]").contains(node.asString(""));
  }
}
