package dev.ooslocal.rpc;

import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Refuses with 403 what a foreign web page sends, before anything else sees it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BrowserFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient BrowserRules rules;
  private final transient Callers callers;

  BrowserFilter(
      BrowserSettings settings, Callers callers, @Value("${server.address:}") String address) {
    this.rules = new BrowserRules(settings.hosts(), BrowserRules.isLoopback(address));
    this.callers = callers;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<String> refusal =
        rules.refusal(
            request.getHeader("Host"),
            request.getHeader("Origin"),
            request.getHeader("Sec-Fetch-Site"));
    if (refusal.isEmpty()) {
      chain.doFilter(request, response);
    } else if (request.getRequestURI().equals("/")) {
      ApiException forbidden = new ApiException(ErrorCode.FORBIDDEN, refusal.get());
      Answer.error(forbidden, callers.defaultRegion(), Ids.requestId()).send(response, false);
    } else {
      refuseLocally(response, refusal.get());
    }
  }

  private static void refuseLocally(HttpServletResponse response, String why) throws IOException {
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setContentType("application/json;charset=utf-8");
    response
        .getOutputStream()
        .write(
            Json.text(Json.object().put("code", "Forbidden").put("message", why))
                .getBytes(StandardCharsets.UTF_8));
  }
}
