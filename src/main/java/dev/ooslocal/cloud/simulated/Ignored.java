package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.UnreadParameter;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.Nearest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Tells which parameters of a call nobody has read. Those that are empty have no effect anywhere,
 * and some are {@linkplain WithoutEffect known} to have none here.
 */
@Component
final class Ignored {
  /**
   * Chosen: what differs by more letters is another name, such as InstanceName and InstanceType.
   */
  private static final int SLIP = 2;

  private final WithoutEffect withoutEffect;

  Ignored(WithoutEffect withoutEffect) {
    this.withoutEffect = withoutEffect;
  }

  /** Those of a call that was answered. */
  List<UnreadParameter> in(SimulatedApi api, ProductCall call) {
    List<UnreadParameter> unread = new ArrayList<>();
    call.given()
        .forEachEntry(
            (name, value) -> {
              if (!isRead(api, call, name, value)) {
                unread.add(new UnreadParameter(name, meant(call, name)));
              }
            });
    unread.addAll(KeyedFilters.unread(call));
    return unread;
  }

  /**
   * Those of a call that was refused: what stands behind the refusal was not looked at, so that
   * only those count that are close to what was looked for in vain.
   */
  List<UnreadParameter> inRefused(SimulatedApi api, ProductCall call) {
    return in(api, call).stream().filter(each -> each.meant() != null).toList();
  }

  private boolean isRead(SimulatedApi api, ProductCall call, String name, JsonNode value) {
    return isEmpty(value)
        || call.reads().has(name)
        || KeyedFilters.areNamed(name)
        || withoutEffect.has(api, name, text(value))
        || api.path().contains("{" + name + "}")
        || api.names(name);
  }

  private static String text(JsonNode value) {
    return value.isContainer() ? Json.text(value) : value.asString("");
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isContainer() ? value.isEmpty() : value.asString("").isBlank();
  }

  private static @Nullable String meant(ProductCall call, String name) {
    List<String> inVain =
        call.reads().names().stream().filter(asked -> !call.given().has(asked)).sorted().toList();
    return Nearest.within(SLIP, name, inVain).orElse(null);
  }
}
