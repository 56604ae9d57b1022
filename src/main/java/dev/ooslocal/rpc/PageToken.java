package dev.ooslocal.rpc;

import dev.ooslocal.platform.Json;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * The opaque {@code NextToken}: the key of the last element served, tied to the other parameters of
 * the request, so that a token is only good for the list it came from.
 */
public final class PageToken {
  private static final List<String> NOT_TIED = List.of("nextToken", "maxResults", "regionId");

  private PageToken() {}

  /** The token of the page after the element with this key. */
  public static String of(Record input, Caller caller, String... key) {
    ArrayNode parts = Json.array().add(fingerprint(input, caller));
    Arrays.stream(key).forEach(parts::add);
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
    List<String> key = new ArrayList<>();
    for (JsonNode part : decode(token)) {
      key.add(part.asString());
    }
    if (key.size() != keyParts + 1 || !key.getFirst().equals(fingerprint(input, caller))) {
      throw ApiException.invalid("NextToken", "it does not belong to this request");
    }
    return Optional.of(List.copyOf(key.subList(1, key.size())));
  }

  private static JsonNode decode(String token) {
    try {
      byte[] text = Base64.getUrlDecoder().decode(token);
      JsonNode parts = Json.parse(new String(text, StandardCharsets.UTF_8));
      if (parts.isArray() && !parts.isEmpty()) {
        return parts;
      }
    } catch (IllegalArgumentException | JacksonException notOurs) {
      // falls through to the one answer for every token that is not ours
    }
    throw ApiException.invalid("NextToken", "it was not given out by this service");
  }

  private static String fingerprint(Record input, Caller caller) {
    CRC32 sum = new CRC32();
    add(sum, input.getClass().getName());
    add(sum, caller.account());
    add(sum, caller.region());
    for (RecordComponent component : input.getClass().getRecordComponents()) {
      if (!NOT_TIED.contains(component.getName())) {
        add(sum, component.getName() + "=" + value(component, input));
      }
    }
    return Long.toHexString(sum.getValue());
  }

  private static void add(CRC32 sum, String text) {
    sum.update((text + '\n').getBytes(StandardCharsets.UTF_8));
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
