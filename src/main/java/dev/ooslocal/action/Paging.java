package dev.ooslocal.action;

import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The pages of a list answer, in the two styles the products have: PageNumber with a total count,
 * and NextToken. The answer joined from all pages has the shape of a single one.
 */
final class Paging {
  private static final List<String> TOTALS = List.of("TotalCount", "TotalRecordCount", "Total");

  private Paging() {}

  /**
   * The parameters that select the page after this one; empty after the last. A product that
   * answers another page than it was asked for, or the same token again, has no further one.
   */
  static Optional<ObjectNode> after(ObjectNode asked, JsonNode body) {
    String token = body.path("NextToken").asString("");
    if (!token.isEmpty()) {
      return token.equals(asked.path("NextToken").asString(""))
          ? Optional.empty()
          : Optional.of(Json.object().put("NextToken", token));
    }
    return numbered(asked, body);
  }

  private static Optional<ObjectNode> numbered(ObjectNode asked, JsonNode body) {
    int number = body.path("PageNumber").asInt(0);
    int found = longestList(body);
    int size = asked.path("PageSize").asInt(body.path("PageSize").asInt(found));
    long total = TOTALS.stream().mapToLong(name -> body.path(name).asLong(0)).max().orElse(0);
    boolean asAsked = number == asked.path("PageNumber").asInt(1);
    boolean more = found > 0 && size > 0 && (long) number * size < total;
    return number > 0 && asAsked && more
        ? Optional.of(Json.object().put("PageNumber", number + 1).put("PageSize", size))
        : Optional.empty();
  }

  /** The first pages with the lists of the next one appended. */
  static JsonNode join(JsonNode first, JsonNode next) {
    if (!(first instanceof ObjectNode whole)) {
      return next;
    }
    ObjectNode joined = whole.deepCopy();
    append(joined, next);
    if (joined.has("NextToken")) {
      joined.put("NextToken", next.path("NextToken").asString(""));
    }
    return joined;
  }

  private static void append(ObjectNode into, JsonNode next) {
    for (Map.Entry<String, JsonNode> field : next.properties()) {
      JsonNode present = into.path(field.getKey());
      if (present instanceof ArrayNode list && field.getValue() instanceof ArrayNode more) {
        list.addAll(more);
      } else if (present instanceof ObjectNode inner && field.getValue().isObject()) {
        append(inner, field.getValue());
      } else if (present.isMissingNode()) {
        into.set(field.getKey(), field.getValue());
      }
    }
  }

  private static int longestList(JsonNode body) {
    int longest = 0;
    for (JsonNode value : body) {
      if (value.isArray()) {
        longest = Math.max(longest, value.size());
      } else if (value.isObject()) {
        longest = Math.max(longest, longestList(value));
      }
    }
    return longest;
  }
}
