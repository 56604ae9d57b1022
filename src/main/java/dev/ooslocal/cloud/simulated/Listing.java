package dev.ooslocal.cloud.simulated;

import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.math.BigDecimal;
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
  private static final int BAD_REQUEST = 400;
  private static final String TOKEN_PREFIX = "from:";

  private Listing() {}

  /**
   * One page of the elements, as ECS answers it.
   *
   * @param plural the name around the list, such as {@code Instances}
   * @param singular the list's own name, such as {@code Instance}
   * @param largest the largest page
   */
  public static ObjectNode page(
      ProductCall call, String plural, String singular, List<? extends JsonNode> all, int largest) {
    return page(call, plural + "." + singular, all, largest, PageStyle.ECS);
  }

  /**
   * One page of the elements.
   *
   * @param in where the list stands in the answer, such as {@code Instances.Instance}
   * @param largest the largest page
   */
  public static ObjectNode page(
      ProductCall call, String in, List<? extends JsonNode> all, int largest, PageStyle style) {
    if (style == PageStyle.WHOLE) {
      return put(Json.object(), in, cut(all, 0, style.usual()));
    }
    if (style == PageStyle.MARKED) {
      return byMarker(call, in, all, largest, style);
    }
    boolean byToken = style == PageStyle.ECS && asksByToken(call);
    return byToken || style.number().isEmpty()
        ? byToken(call, in, all, largest, style)
        : byNumber(call, in, all, largest, style);
  }

  private static boolean asksByToken(ProductCall call) {
    boolean begins = call.text("MaxResults").isPresent();
    boolean goesOn = call.text("NextToken").isPresent();
    return begins || goesOn;
  }

  private static ObjectNode byNumber(
      ProductCall call, String in, List<? extends JsonNode> all, int largest, PageStyle style) {
    int size = call.number(style.sizeParameter(), Math.min(style.usual(), largest), 1, largest);
    int number = call.number(style.numberParameter(), 1, 1, Integer.MAX_VALUE);
    ArrayNode shown = cut(all, (long) (number - 1) * size, size);
    ObjectNode answer = Json.object();
    put(answer, style.total(), number(all.size()));
    put(answer, style.number(), number(number));
    put(answer, style.size(), number(style.countsShown() ? shown.size() : size));
    if (style == PageStyle.ECS) {
      answer.put("NextToken", "");
    }
    if (style == PageStyle.SAS) {
      put(answer, "PageInfo.Count", number(shown.size()));
    }
    return put(answer, in, shown);
  }

  private static ObjectNode byToken(
      ProductCall call, String in, List<? extends JsonNode> all, int largest, PageStyle style) {
    int size =
        call.number(style.tokenSizeParameter(), Math.min(style.usual(), largest), 1, largest);
    return put(
        tokened(call, all.size(), size).put(style.total(), all.size()),
        in,
        cut(all, start(call, "NextToken"), size));
  }

  /**
   * One page with a {@code NextToken} and without a count.
   *
   * @param sized the parameter that says how large it is
   */
  public static ObjectNode tokens(
      ProductCall call, String in, List<? extends JsonNode> all, String sized, int largest) {
    int size = call.number(sized, Math.min(PageStyle.COUNTED.usual(), largest), 1, largest);
    return put(tokened(call, all.size(), size), in, cut(all, start(call, "NextToken"), size));
  }

  private static ObjectNode tokened(ProductCall call, int total, int size) {
    long next = start(call, "NextToken") + size;
    return Json.object().put("NextToken", next < total ? token(next) : "");
  }

  private static ObjectNode byMarker(
      ProductCall call, String in, List<? extends JsonNode> all, int largest, PageStyle style) {
    int size = call.number("MaxItems", Math.min(style.usual(), largest), 1, largest);
    long from = start(call, "Marker");
    boolean more = from + size < all.size();
    ObjectNode answer = Json.object().put("IsTruncated", more);
    if (more) {
      answer.put("Marker", token(from + size));
    }
    return put(answer, in, cut(all, from, size));
  }

  private static ArrayNode cut(List<? extends JsonNode> all, long from, int size) {
    ArrayNode list = Json.array();
    all.stream().skip(from).limit(size).forEach(list::add);
    return list;
  }

  private static ObjectNode put(ObjectNode answer, String in, JsonNode value) {
    ObjectNode inner = answer;
    String[] steps = in.split("\\.");
    for (int i = 0; i < steps.length - 1; i++) {
      inner =
          inner.get(steps[i]) instanceof ObjectNode present ? present : inner.putObject(steps[i]);
    }
    inner.set(steps[steps.length - 1], value);
    return answer;
  }

  private static JsonNode number(int value) {
    return Json.number(BigDecimal.valueOf(value));
  }

  private static String token(long from) {
    byte[] text = (TOKEN_PREFIX + from).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }

  private static long start(ProductCall call, String name) {
    String token = call.text(name, "");
    if (token.isEmpty()) {
      return 0;
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      if (text.matches(TOKEN_PREFIX + "\\d{1,9}")) {
        return Long.parseLong(text.substring(TOKEN_PREFIX.length()));
      }
    } catch (IllegalArgumentException notBase64) {
      // answered below, like any other token that is not ours
    }
    throw new ApiException(
        "InvalidParameter." + name, BAD_REQUEST, "The specified " + name + " is not valid.");
  }
}
