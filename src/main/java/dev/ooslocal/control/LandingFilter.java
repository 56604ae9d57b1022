package dev.ooslocal.control;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows the landing page to a browser that opens the bare address. Everybody else, and whoever
 * names an action, reaches the API, which answers as the service does.
 */
@Component
final class LandingFilter extends OncePerRequestFilter {
  private final LandingPage page;

  LandingFilter(LandingPage page) {
    this.page = page;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    @Nullable String accept = request.getHeader("Accept");
    return !(request.getMethod().equals("GET")
        && request.getRequestURI().equals("/")
        && request.getQueryString() == null
        && request.getHeader("x-acs-action") == null
        && accept != null
        && accept.contains("text/html"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setContentType("text/html;charset=utf-8");
    response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    response.getOutputStream().write(page.render(request).getBytes(StandardCharsets.UTF_8));
  }
}
