package dev.ooslocal.rpc;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.Sha256;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * The opaque {@code NextToken}: the key of the last element served, with a sum of it and of the
 * other parameters of the request. So a token is only good for the list it came from, and whoever
 * reads the key finds what {@link #of} was given: a token that was changed never gets that far.
 */
public final class PageToken {
  private static final List<String> NOT_TIED = List.of("nextToken", "maxResults", "regionId");
  private static final int SUM_LENGTH = 16;

  private PageToken() {}

  /** The token of the page after the element with this key. */
  public static String of(Record input, Caller caller, String... key) {
    ArrayNode parts = Json.array().add(sum(input, caller, List.of(key)));
    for (String part : key) {
      parts.add(part);
    }
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Json.text(parts).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The key after which the page begins; empty for the first page.
   *
   * @throws ApiException when the token is not one this list gave out
   */
  public static Optional<List<String>> read(
      Record input, Caller caller, @Nullable String token, int keyParts) {
    if (token == null || token.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = decode(token);
    List<String> key = parts.subList(1, parts.size());
    if (key.size() != keyParts || !parts.getFirst().equals(sum(input, caller, key))) {
      throw ApiException.invalid(
          "NextToken",
          "it was changed, or given out for a request with other parameters than this one");
    }
    return Optional.of(List.copyOf(key));
  }

  private static List<String> decode(String token) {
    try {
      byte[] text = Base64.getUrlDecoder().decode(token);
      JsonNode parts = Json.parse(new String(text, StandardCharsets.UTF_8));
      if (parts.isArray() && !parts.isEmpty() && parts.valueStream().allMatch(JsonNode::isString)) {
        return parts.valueStream().map(JsonNode::asString).toList();
      }
    } catch (IllegalArgumentException | JacksonException notOurs) {
      // falls through to the one answer for every token that is not ours
    }
    throw ApiException.invalid("NextToken", "it was not given out by this service");
  }

  private static String sum(Record input, Caller caller, List<String> key) {
    ArrayNode all = Json.array();
    all.add(input.getClass().getName()).add(caller.account()).add(caller.region());
    for (RecordComponent component : input.getClass().getRecordComponents()) {
      if (!NOT_TIED.contains(component.getName())) {
        all.add(component.getName() + "=" + value(component, input));
      }
    }
    key.forEach(all::add);
    return Sha256.hex(Json.text(all)).substring(0, SUM_LENGTH);
  }

  private static @Nullable Object value(RecordComponent component, Record input) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(input);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
