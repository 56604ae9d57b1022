package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a group does to its instances, one activity at a time. */
@Component
final class Activities {
  private final Resources resources;

  Activities(Resources resources) {
    this.resources = resources;
  }

  /**
   * Begins one.
   *
   * @param what the sentence that describes it
   * @param before how many members there were
   * @return its id
   */
  String begin(
      ProductCall call, Resource group, String what, int before, Iterable<String> instances) {
    String id = Ids.withPrefix("asa-");
    ObjectNode detail =
        Json.object()
            .put("ScalingActivityId", id)
            .put("ScalingGroupId", group.id())
            .put("Description", what)
            .put("Cause", "A user requested it.")
            .put("StartTime", call.now().truncatedTo(ChronoUnit.MINUTES).toString())
            .put("TotalCapacity", String.valueOf(before));
    ObjectNode local = detail.putObject("local");
    ArrayNode touched = local.putArray("instances");
    instances.forEach(touched::add);
    resources.insert(
        new Resource(
            call.account(),
            call.region(),
            EssKinds.ACTIVITY,
            id,
            "",
            group.id(),
            new Life.State(EssKinds.IN_PROGRESS, call.now()),
            call.now(),
            detail),
        null);
    return id;
  }
}
