package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.ObjectStore;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.rpc.ApiException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The template that a call gives: its text, or the address of an object in a simulated bucket.
 * Other addresses are not read, since a simulated call is part of a transaction and waits for
 * nothing outside the process.
 */
@Component
final class TemplateSource {
  private static final String BODY = "TemplateBody";
  private static final String URL = "TemplateURL";
  private static final String ID = "TemplateId";

  /** As {@code oss://bucket/key} or at the host of a bucket; a query does not count. */
  private static final Pattern OBJECT =
      Pattern.compile(
          "(?:oss://([^/?]+)|https?://([^./]+)\\.oss-[a-z0-9-]+\\.aliyuncs\\.com)/([^?]+)(?:\\?.*)?");

  private final ObjectStore objects;

  TemplateSource(ObjectStore objects) {
    this.objects = objects;
  }

  /** Empty when the call gives none. */
  Optional<StackTemplate> find(ProductCall call) {
    List<String> given =
        Stream.of(BODY, URL, ID).filter(name -> call.text(name).isPresent()).toList();
    if (given.size() > 1) {
      throw RosErrors.invalid(
          "InvalidParameter", "Only one of %s may be given.".formatted(String.join(", ", given)));
    }
    return given.stream().findFirst().map(name -> TemplateReader.read(text(call, name)));
  }

  StackTemplate needed(ProductCall call) {
    return find(call).orElseThrow(() -> ProductCall.missing(BODY));
  }

  private String text(ProductCall call, String name) {
    String given = call.required(name);
    return switch (name) {
      case BODY -> given;
      case URL -> object(call, given);
      default -> throw RosErrors.noTemplate(given);
    };
  }

  private String object(ProductCall call, String url) {
    Matcher place = OBJECT.matcher(url);
    if (!place.matches()) {
      throw unreadable(url, "only objects in simulated buckets can be read: oss://bucket/key");
    }
    String bucket = place.group(1) == null ? place.group(2) : place.group(1);
    return objects
        .read(call.account(), bucket, place.group(3))
        .orElseThrow(() -> unreadable(url, "there is no such object"));
  }

  private static ApiException unreadable(String url, String why) {
    return RosErrors.invalid(
        "InvalidParameter",
        "The specified parameter TemplateURL (%s) is not valid: %s.".formatted(url, why));
  }
}
