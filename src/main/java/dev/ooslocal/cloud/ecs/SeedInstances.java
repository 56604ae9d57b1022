package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.CommandScripts;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.SeedSection;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.StrictObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The {@code instances} of a seed file. */
@Component
final class SeedInstances implements SeedSection {
  private static final List<String> OUTSIDE =
      List.of("id", "name", "status", "zone", "type", "image", "ip", "tags");
  private static final List<String> INSIDE =
      List.of(
          "commands", "patches", "software", "files", "services", "roles", "updates", "registry");
  private static final List<String> KNOWN =
      Stream.concat(OUTSIDE.stream(), INSIDE.stream()).toList();
  private static final List<String> STATES =
      List.of(EcsKinds.RUNNING, EcsKinds.STOPPED, EcsKinds.STARTING, EcsKinds.STOPPING);

  private final Resources resources;
  private final Machines machines;

  SeedInstances(Resources resources, Machines machines) {
    this.resources = resources;
    this.machines = machines;
  }

  @Override
  public String name() {
    return "instances";
  }

  @Override
  public List<String> fields() {
    return KNOWN;
  }

  @Override
  public void apply(ProductCall home, JsonNode entry, String path, String seed) {
    StrictObject fields = StrictObject.of(entry, path, KNOWN);
    NewInstance instance = instance(home, fields);
    String state = state(fields);
    CommandScripts.check(fields);
    checkFiles(fields);
    if (!resources.makeRoom(home, EcsKinds.INSTANCE, instance.id(), seed)) {
      return;
    }
    String disk = diskOf(instance.id());
    resources.erase(home, EcsKinds.DISK, disk);
    resources.erase(home, EcsKinds.NETWORK_INTERFACE, instance.network().eni());
    ObjectNode element = instance.element();
    element.set(CommandScripts.FIELD, inside(fields));
    machines.create(home, instance, element, Machines.systemDisk(instance, disk), state, seed);
  }

  /** Chosen: {@code d-x} for {@code i-x}, so that seeds are the same in every run. */
  private static String diskOf(String instance) {
    return "d-" + (instance.startsWith("i-") ? instance.substring(2) : instance);
  }

  private static NewInstance instance(ProductCall home, StrictObject fields) {
    String id = fields.requiredText("id");
    String name = fields.text("name", id);
    String image = fields.text("image", Images.DEFAULT.id());
    int hash = id.hashCode();
    String ip = "172.16.%d.%d".formatted(1 + (hash >>> 8 & 0x7f), 1 + (hash & 0x7f));
    return new NewInstance(
        id,
        name,
        name,
        home.region(),
        fields.text("zone", home.region() + "-h"),
        InstanceType.findOrMake(fields.text("type", "ecs.g7.large")),
        Images.PUBLIC.stream()
            .filter(known -> known.id().equals(image))
            .findFirst()
            .orElseGet(() -> unlisted(image)),
        new NewInstance.Network(
            FreshInstances.VPC,
            FreshInstances.VSWITCH,
            List.of(FreshInstances.SECURITY_GROUP),
            fields.text("ip", ip),
            "eni-" + id),
        Tags.seeded(fields),
        home.now());
  }

  /** Chosen: an image that is in no list is a Windows one when its name says so. */
  private static NewInstance.Image unlisted(String id) {
    boolean windows = id.toLowerCase(Locale.ROOT).startsWith("win");
    return new NewInstance.Image(id, windows ? "windows" : "linux", id);
  }

  private static String state(StrictObject fields) {
    String state = fields.text("status", EcsKinds.RUNNING);
    if (!STATES.contains(state)) {
      throw fields.invalid("status", "one of " + String.join(", ", STATES));
    }
    return state;
  }

  private static void checkFiles(StrictObject fields) {
    for (JsonNode file : fields.list("files")) {
      if (file.path("path").asString("").isBlank()) {
        throw fields.invalid("files", "each needs its path");
      }
    }
  }

  /** What is not given stays open: it is then as on any instance of its operating system. */
  private static ObjectNode inside(StrictObject fields) {
    ObjectNode inside = Json.object();
    INSIDE.stream()
        .filter(name -> fields.value(name).isPresent())
        .forEach(name -> inside.set(name, fields.list(name)));
    return inside;
  }
}
