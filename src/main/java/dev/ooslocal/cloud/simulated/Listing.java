package dev.ooslocal.cloud.simulated;

import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list answer in pages, in both styles: {@code PageNumber} and {@code PageSize}, or {@code
 * MaxResults} and {@code NextToken}.
 */
public final class Listing {
  private static final int DEFAULT_SIZE = 10;
  private static final int BAD_REQUEST = 400;
  private static final String TOKEN_PREFIX = "from:";

  private Listing() {}

  /**
   * One page of the elements.
   *
   * @param plural the name around the list, such as {@code Instances}
   * @param singular the list's own name, such as {@code Instance}
   * @param largest the largest page
   */
  public static ObjectNode page(
      ProductCall call, String plural, String singular, List<? extends JsonNode> all, int largest) {
    boolean byToken = call.text("MaxResults").isPresent() || call.text("NextToken").isPresent();
    return byToken
        ? byToken(call, plural, singular, all, largest)
        : byNumber(call, plural, singular, all, largest);
  }

  private static ObjectNode byNumber(
      ProductCall call, String plural, String singular, List<? extends JsonNode> all, int largest) {
    int size = call.number("PageSize", DEFAULT_SIZE, 1, largest);
    int number = call.number("PageNumber", 1, 1, Integer.MAX_VALUE);
    long from = (long) (number - 1) * size;
    return Json.object()
        .put("TotalCount", all.size())
        .put("PageNumber", number)
        .put("PageSize", size)
        .put("NextToken", "")
        .set(plural, wrapped(singular, all, from, size));
  }

  private static ObjectNode byToken(
      ProductCall call, String plural, String singular, List<? extends JsonNode> all, int largest) {
    int size = call.number("MaxResults", DEFAULT_SIZE, 1, largest);
    long from = call.text("NextToken").map(Listing::start).orElse(0L);
    boolean more = from + size < all.size();
    return Json.object()
        .put("TotalCount", all.size())
        .put("NextToken", more ? token(from + size) : "")
        .set(plural, wrapped(singular, all, from, size));
  }

  private static ObjectNode wrapped(
      String singular, List<? extends JsonNode> all, long from, int size) {
    ArrayNode list = Json.array();
    all.stream().skip(from).limit(size).forEach(list::add);
    return Json.object().set(singular, list);
  }

  private static String token(long from) {
    byte[] text = (TOKEN_PREFIX + from).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }

  private static long start(String token) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      if (text.matches(TOKEN_PREFIX + "\\d{1,9}")) {
        return Long.parseLong(text.substring(TOKEN_PREFIX.length()));
      }
    } catch (IllegalArgumentException notBase64) {
      // answered below, like any other token that is not ours
    }
    throw new ApiException(
        "InvalidParameter.NextToken", BAD_REQUEST, "The specified NextToken is not valid.");
  }
}
