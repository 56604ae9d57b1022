package dev.ooslocal.action;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an event trigger listens for. Chosen: names, products and levels in any case; a list that is
 * empty or absent takes all; the tags of the resource are those in the event's content, which are
 * those of the simulated resource where it names none.
 */
record EventFilter(JsonNode properties) implements TriggerFilter {
  @Override
  public boolean matches(Happening happening) {
    return isAmong("Product", happening.product())
        && isAmong("Name", happening.name())
        && isAmong("Level", happening.level())
        && isAmong("RegionId", happening.regionId())
        && contentFits(happening)
        && happening.isTagged(properties.path("Tags"));
  }

  @Override
  public String type() {
    return "Event";
  }

  @Override
  public ObjectNode message(Happening happening, String id, String account, Instant at) {
    return happening.asEvent(id, account, at);
  }

  private boolean isAmong(String property, @Nullable String value) {
    JsonNode allowed = properties.path(property);
    if (allowed.isMissingNode() || allowed.isNull() || (allowed.isArray() && allowed.isEmpty())) {
      return true;
    }
    return value != null
        && (allowed.isArray()
            ? each(allowed).anyMatch(one -> one.asString("").equalsIgnoreCase(value))
            : allowed.asString("").equalsIgnoreCase(value));
  }

  private boolean contentFits(Happening happening) {
    return properties.path("Content").properties().stream()
        .allMatch(wanted -> fits(wanted, happening));
  }

  private static boolean fits(Map.Entry<String, JsonNode> wanted, Happening happening) {
    JsonNode value = happening.field(wanted.getKey());
    JsonNode allowed = wanted.getValue();
    return allowed.isArray()
        ? each(allowed).anyMatch(one -> SameValue.same(one, value))
        : allowed.isNull() || SameValue.same(allowed, value);
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
