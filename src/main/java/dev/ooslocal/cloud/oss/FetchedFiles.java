package dev.ooslocal.cloud.oss;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.state.SourceFiles;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Objects as files to be put on instances, by the URLs they would have. */
@Component
final class FetchedFiles implements SourceFiles {
  private static final Pattern URL =
      Pattern.compile("https?://([a-z0-9-]+)\\.oss-[a-z0-9-]+\\.aliyuncs\\.com/([^?#]+)(\\?.*)?");

  private final StoredObjects objects;
  private final VirtualClock clock;

  FetchedFiles(StoredObjects objects, VirtualClock clock) {
    this.objects = objects;
    this.clock = clock;
  }

  @Override
  public Optional<String> read(String account, String url) {
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      return Optional.empty();
    }
    ProductCall call = new ProductCall(account, Buckets.EVERYWHERE, Json.object(), clock.instant());
    return key(parts.group(2))
        .flatMap(key -> objects.find(call, parts.group(1), key))
        .map(StoredObjects::content);
  }

  private static Optional<String> key(String path) {
    try {
      return Optional.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException badlyEncoded) {
      return Optional.empty();
    }
  }
}
