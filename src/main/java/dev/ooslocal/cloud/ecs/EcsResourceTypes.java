package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The resources that the tag calls name by type and id. */
@Component
final class EcsResourceTypes {
  private static final Map<String, Kind> KINDS =
      Map.of(
          "instance", EcsKinds.INSTANCE,
          "disk", EcsKinds.DISK,
          "snapshot", EcsKinds.SNAPSHOT,
          "image", EcsKinds.IMAGE,
          "securitygroup", EcsKinds.SECURITY_GROUP,
          "command", EcsKinds.COMMAND_TEXT);

  private final Resources resources;

  EcsResourceTypes(Resources resources) {
    this.resources = resources;
  }

  Kind kind(ProductCall call) {
    Kind kind = KINDS.get(call.required("ResourceType").toLowerCase(Locale.ROOT));
    if (kind == null) {
      throw EcsErrors.invalid(
          "InvalidResourceType.NotFound",
          "The ResourceType provided does not exist in our records.");
    }
    return kind;
  }

  /** All held for a change, in the order of their ids. */
  List<Resource> hold(ProductCall call) {
    Kind kind = kind(call);
    List<Resource> held = new ArrayList<>();
    for (String id : new TreeSet<>(call.requiredTexts("ResourceId", "ResourceIds"))) {
      held.add(
          resources
              .hold(call, kind, id)
              .orElseThrow(() -> EcsErrors.notFound("InvalidResourceId", "ResourceIds")));
    }
    return held;
  }
}
