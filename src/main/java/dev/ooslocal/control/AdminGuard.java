package dev.ooslocal.control;

import dev.ooslocal.platform.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps other machines out of the local API, unless they have the token or it is open. */
@Component
final class AdminGuard extends OncePerRequestFilter {
  private static final String LOCAL = "_oos";

  /** Where nearly all requests go; there is nothing in it to be taken apart. */
  private static final String GATE = "/";

  private static final Set<List<String>> PUBLIC =
      Set.of(List.of(LOCAL, "health"), List.of(LOCAL, "ready"));
  private static final String BEARER = "Bearer ";

  private final ControlSettings.Admin settings;

  AdminGuard(ControlSettings settings) {
    this.settings = settings.admin();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    if (request.getRequestURI().equals(GATE)) {
      return true;
    }
    List<String> path = path(request);
    boolean local = !path.isEmpty() && path.getFirst().equals(LOCAL);
    return !local || PUBLIC.contains(path);
  }

  /**
   * The path as the handlers are found by it: {@code /_o%6Fs} and {@code /_oos;a=b} lead to the
   * same as {@code /_oos}.
   */
  private static List<String> path(HttpServletRequest request) {
    return RequestPath.parse(request.getRequestURI(), null).elements().stream()
        .filter(PathContainer.PathSegment.class::isInstance)
        .map(segment -> ((PathContainer.PathSegment) segment).valueToMatch())
        .toList();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (settings.open() || isThisMachine(request) || hasToken(request)) {
      chain.doFilter(request, response);
    } else {
      refuse(response);
    }
  }

  private static boolean isThisMachine(HttpServletRequest request) {
    String remote = request.getRemoteAddr();
    return remote.equals(request.getLocalAddr())
        || InetAddress.ofLiteral(remote).isLoopbackAddress();
  }

  private boolean hasToken(HttpServletRequest request) {
    @Nullable String header = request.getHeader("Authorization");
    return !settings.token().isEmpty()
        && header != null
        && header.startsWith(BEARER)
        && MessageDigest.isEqual(
            header.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8),
            settings.token().getBytes(StandardCharsets.UTF_8));
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader("WWW-Authenticate", "Bearer");
    response.setContentType("application/json;charset=utf-8");
    response
        .getWriter()
        .write(
            Json.text(
                LocalErrors.body(
                    "TokenRequired",
                    "From another machine the local API needs the bearer token of"
                        + " oos.admin.token, or oos.admin.open=true.",
                    null)));
  }
}
