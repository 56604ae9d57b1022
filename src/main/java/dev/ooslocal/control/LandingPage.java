package dev.ooslocal.control;

import dev.ooslocal.platform.Readiness;
import dev.ooslocal.platform.storage.StorageSettings;
import dev.ooslocal.rpc.Callers;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What a person sees who opens the service in a browser: state, links, how to point a client. */
@Component
final class LandingPage {
  private final String page = load();
  private final StorageSettings storage;
  private final Readiness readiness;
  private final Callers callers;

  LandingPage(StorageSettings storage, Readiness readiness, Callers callers) {
    this.storage = storage;
    this.readiness = readiness;
    this.callers = callers;
  }

  /** The page, filled for the address under which it was asked for. */
  String render(HttpServletRequest request) {
    String host = request.getServerName() + ":" + request.getServerPort();
    Map<String, String> facts = new TreeMap<>();
    facts.put("version", Version.current());
    facts.put("status", status());
    facts.put("storage", storage.storage().wireName());
    facts.put("host", host);
    facts.put("SCHEME", request.getScheme().toUpperCase(Locale.ROOT));
    facts.put("address", request.getScheme() + "://" + host);
    facts.put("region", callers.defaultRegion());
    String text = page;
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      text = text.replace("{" + fact.getKey() + "}", HtmlUtils.htmlEscape(fact.getValue()));
    }
    return text;
  }

  private String status() {
    return readiness.waitingFor().isEmpty()
        ? "ready"
        : "waiting for " + String.join(", ", readiness.waitingFor());
  }

  private static String load() {
    try (InputStream file = LandingPage.class.getResourceAsStream("/pages/landing.html")) {
      if (file == null) {
        throw new IllegalStateException("the landing page is missing from this build");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
