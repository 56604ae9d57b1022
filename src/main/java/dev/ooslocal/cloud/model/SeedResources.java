package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.CommandScripts;
import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.SeedSection;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.StrictObject;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The {@code resources} of a seed file: of any described kind, under an id of one's choice. Fields
 * are as the call that makes such a resource takes them; {@code inside} is what no product shows:
 * the outputs of {@code commands} run in it, the {@code answers} of a function.
 */
@Component
final class SeedResources implements SeedSection {
  private static final List<String> KNOWN =
      List.of("kind", "id", "state", "owner", "region", "fields", "tags", "inside");

  private static final List<String> INSIDE = List.of("commands", "answers");

  private final Models models;
  private final Resources resources;
  private final StepRunner runner;

  SeedResources(Models models, Resources resources, StepRunner runner) {
    this.models = models;
    this.resources = resources;
    this.runner = runner;
  }

  @Override
  public String name() {
    return "resources";
  }

  @Override
  public List<String> fields() {
    return KNOWN;
  }

  @Override
  public void apply(ProductCall home, JsonNode entry, String path, String seed) {
    StrictObject fields = StrictObject.of(entry, path, KNOWN);
    KindModel kind = kind(fields);
    String id = fields.requiredText("id");
    String region = fields.text("region", home.region());
    ProductCall call =
        new ProductCall(home.account(), region, fields.objectOrEmpty("fields"), home.now());
    if (!resources.makeRoom(call, kind.kind(), id, seed)) {
      return;
    }
    ObjectNode detail = detail(fields, kind, id, call);
    resources.insert(
        new Resource(
            call.world(),
            region,
            kind.kind(),
            id,
            kind.name() == null ? "" : detail.path(kind.name()).asString(""),
            fields.text("owner"),
            new Life.State(fields.text("state", kind.start()), call.now()),
            call.now(),
            detail),
        seed);
  }

  private KindModel kind(StrictObject fields) {
    KindModel kind = models.kinds().get(fields.requiredText("kind"));
    if (kind == null) {
      throw fields.invalid(
          "kind", "one of " + String.join(", ", new TreeSet<>(models.kinds().keySet())));
    }
    return kind;
  }

  private ObjectNode detail(StrictObject fields, KindModel kind, String id, ProductCall call) {
    Scope scope = runner.begin(call);
    scope.coming(id);
    ObjectNode detail = Values.object(kind.shows(), scope);
    detail.put(kind.id(), id);
    call.parameters()
        .forEachEntry(
            (name, value) -> {
              if (kind.shows().has(name)) {
                Fields.set(detail, name, value);
              }
            });
    if (kind.tags() != null) {
      Tags.add(detail, Tags.seeded(fields));
    }
    inside(fields, detail);
    return detail;
  }

  private static void inside(StrictObject fields, ObjectNode detail) {
    ObjectNode inside = fields.object("inside");
    if (inside == null) {
      return;
    }
    StrictObject read = StrictObject.of(inside, fields.at("inside"), INSIDE);
    CommandScripts.check(read);
    for (JsonNode answer : read.list("answers")) {
      CommandScripts.expression(
          StrictObject.of(answer, read.at("answers"), List.of("match", "data")));
    }
    detail.set(CommandScripts.FIELD, inside);
  }
}
