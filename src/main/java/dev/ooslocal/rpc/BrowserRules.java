package dev.ooslocal.rpc;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which requests a browser may send. Without these rules any web page could drive the service of
 * whoever reads it: by a request across origins, or by a name of its own that it lets point to this
 * machine.
 *
 * @param hosts names that are trusted beside those of the loopback
 * @param loopbackOnly whether the service listens on the loopback only
 */
record BrowserRules(List<String> hosts, boolean loopbackOnly) {
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|.+\\.localhost|127(\\.[0-9]{1,3}){3}|\\[?::1]?");

  static boolean isLoopback(String host) {
    return LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
  }

  /** Why a request is refused; empty: it is not. */
  Optional<String> refusal(
      @Nullable String host, @Nullable String origin, @Nullable String fetchSite) {
    if ("cross-site".equalsIgnoreCase(fetchSite)) {
      return Optional.of("a web page of another site sent this request");
    }
    if (origin != null && !isOwn(origin, host)) {
      return Optional.of("a web page of " + origin + " sent this request; see oos.hosts");
    }
    if (loopbackOnly && host != null && !isTrusted(nameOf(host))) {
      return Optional.of(
          "the service is not called by a name of this machine, but " + host + "; see oos.hosts");
    }
    return Optional.empty();
  }

  private boolean isOwn(String origin, @Nullable String host) {
    Optional<String> authority = authority(origin);
    return authority.isPresent()
        && (authority.get().equalsIgnoreCase(host) || isListed(nameOf(authority.get())));
  }

  private boolean isTrusted(String name) {
    return isLoopback(name) || isListed(name);
  }

  private boolean isListed(String name) {
    return hosts.stream().anyMatch(name::equalsIgnoreCase);
  }

  private static Optional<String> authority(String origin) {
    try {
      return Optional.ofNullable(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException noUri) {
      return Optional.empty();
    }
  }

  private static String nameOf(String host) {
    int port = host.lastIndexOf(':');
    return port < 0 || host.endsWith("]") ? host : host.substring(0, port);
  }
}
