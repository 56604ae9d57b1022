package dev.ooslocal.cloud.oss;

import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request to OSS. The bucket is the parameter {@code BucketName}; the URI holds the object's name
 * and, after a question mark, what else is asked. The parts of the query and the headers may stand
 * among the parameters as well, with or without dashes (chosen).
 *
 * @param key the object's name; empty: the request is about the bucket
 * @param arguments query and headers by name, in lower case and without dashes
 * @param names the parameters that stand among them, by the same names
 * @param body empty when there is none
 */
record OssRequest(
    ProductCall call,
    String key,
    Map<String, String> arguments,
    Map<String, String> names,
    String body) {
  private static final String REGION_PREFIX = "oss-";

  OssRequest {
    arguments = Map.copyOf(arguments);
    names = Map.copyOf(names);
  }

  static OssRequest of(ProductCall call) {
    Map<String, String> arguments = new LinkedHashMap<>();
    put(arguments, call.given());
    Map<String, String> names = new HashMap<>();
    call.given().propertyNames().forEach(name -> names.put(folded(name), name));
    CloudCall.Rest rest = call.rest();
    if (rest == null) {
      return new OssRequest(call, named(call), arguments, names, call.text("Body", ""));
    }
    String[] uri = rest.uri().split("\\?", 2);
    String key = decoded(uri[0].replaceFirst("^/", ""));
    if (uri.length > 1) {
      query(arguments, uri[1]);
    }
    put(arguments, rest.headers());
    return new OssRequest(
        call, key.isEmpty() ? named(call) : key, arguments, names, text(rest.body()));
  }

  String bucket() {
    return call.text("BucketName")
        .or(() -> call.text("Bucket"))
        .orElseThrow(() -> ProductCall.missing("BucketName"));
  }

  /**
   * @throws dev.ooslocal.rpc.ApiException when no object is named, or one that cannot be
   */
  String requiredKey() {
    int length = key.getBytes(StandardCharsets.UTF_8).length;
    if (length == 0 || length > 1023 || key.startsWith("/") || key.startsWith("\\")) {
      throw OssErrors.invalid("InvalidObjectName", "The specified object is not valid.");
    }
    return key;
  }

  /** Empty when absent or blank. */
  Optional<String> argument(String name) {
    call.value(names.getOrDefault(folded(name), name));
    return Optional.ofNullable(arguments.get(folded(name))).filter(value -> !value.isBlank());
  }

  String argument(String name, String otherwise) {
    return argument(name).orElse(otherwise);
  }

  int number(String name, int otherwise, int most) {
    String text = argument(name, Integer.toString(otherwise));
    if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > most || Integer.parseInt(text) < 1) {
      throw OssErrors.invalidArgument("Argument " + name + " must be an integer from 1 to " + most);
    }
    return Integer.parseInt(text);
  }

  /** The region whose endpoint is called. */
  String region() {
    String region = call.region();
    return region.startsWith(REGION_PREFIX) ? region.substring(REGION_PREFIX.length()) : region;
  }

  private static String named(ProductCall call) {
    return call.text("ObjectName").or(() -> call.text("Key")).orElse("");
  }

  private static void put(Map<String, String> arguments, JsonNode fields) {
    fields.forEachEntry(
        (name, value) -> {
          if (!value.isContainer() && !value.isNull()) {
            arguments.put(folded(name), value.asString());
          }
        });
  }

  private static void query(Map<String, String> arguments, String text) {
    for (String part : text.split("&")) {
      String[] pair = part.split("=", 2);
      arguments.put(folded(decoded(pair[0])), pair.length > 1 ? decoded(pair[1]) : "");
    }
  }

  /**
   * @throws dev.ooslocal.rpc.ApiException when it is not rightly encoded
   */
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw OssErrors.invalid("InvalidURI", "Couldn't parse the specified URI.");
    }
  }

  private static String text(@Nullable JsonNode body) {
    if (body == null || body.isNull() || body.isMissingNode()) {
      return "";
    }
    return body.isString() ? body.asString() : Json.text(body);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "");
  }
}
