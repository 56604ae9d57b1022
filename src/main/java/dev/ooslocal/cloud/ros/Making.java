package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Products;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes, changes and deletes the resources of stacks by the calls of their products. Each is called
 * at the time that its turn comes, which may lie ahead: what it depends on is ready by then.
 */
@Component
final class Making {
  /** Chosen: what it takes at least, and for everything of which there is only a record. */
  static final Duration STEP = Duration.ofSeconds(5);

  private final ResourceTypes types;
  private final Products products;
  private final Resources resources;
  private final ImageNames images;

  Making(ResourceTypes types, Products products, Resources resources) {
    this.images = new ImageNames(products);
    this.types = types;
    this.products = products;
    this.resources = resources;
  }

  /** Whether there is more to it than a record. */
  boolean isReal(Member member) {
    return !member.answer().isEmpty();
  }

  Optional<ResourceType> type(String name) {
    return types.find(name);
  }

  /**
   * Makes one.
   *
   * @throws ApiException what its product refuses
   */
  Member make(ProductCall call, String name, ObjectNode properties, Instant at) {
    ResourceType type = types.find(name).orElse(null);
    if (type == null) {
      return record(name, properties);
    }
    try {
      ObjectNode asked = images.named(call, type.asked(properties), at);
      ObjectNode answer = call(call, type.create(), asked, at);
      return type.kind() == null
          ? new Member(name, List.of(uuid()), properties, answer)
          : new Member(name, type.made(answer), properties, answer);
    } catch (ApiException refused) {
      if (products.forgives(refused)) {
        return record(name, properties);
      }
      throw refused;
    }
  }

  /** When one that was made comes to rest. */
  Instant rest(ProductCall call, Member member, Instant at) {
    Instant rest = at.plus(STEP);
    for (Resource resource : rows(call, member, at)) {
      Instant ready = rest(resource.kind().life(), resource.state());
      rest = ready.isAfter(rest) ? ready : rest;
    }
    return rest;
  }

  /**
   * Changes one in its place.
   *
   * @throws ApiException what its product refuses
   */
  Member change(ProductCall call, Member member, ObjectNode properties, Instant at) {
    ResourceType type = types.find(member.type()).orElse(null);
    if (type != null && isReal(member)) {
      for (String id : member.ids()) {
        ObjectNode asked = type.asked(properties);
        asked.setAll(type.naming(id, member.properties()));
        call(call, type.change(), asked, at);
      }
    }
    return member.with(properties);
  }

  /**
   * Deletes one; what somebody else has deleted counts as deleted.
   *
   * @throws ApiException what its product refuses
   */
  void delete(ProductCall call, Member member, Instant at) {
    ResourceType type = types.find(member.type()).orElse(null);
    if (type == null || !isReal(member)) {
      return;
    }
    for (Resource row : rows(call, member, at)) {
      call(call, type.delete(), type.naming(row.id(), member.properties()), at);
    }
  }

  /** The names of the attributes of one that are known by their own names, or by those it lists. */
  Set<String> attributes(ProductCall call, Member member) {
    Set<String> names = new TreeSet<>();
    for (Resource row : rows(call, member, call.now())) {
      names.addAll(row.detail().propertyNames());
    }
    names.remove("local");
    types.find(member.type()).ifPresent(type -> names.addAll(type.attributes().keySet()));
    return names;
  }

  /** An attribute of one; missing when it is not known. */
  JsonNode attribute(ProductCall call, Member member, String name) {
    ResourceType type = types.find(member.type()).orElse(null);
    if (type == null || !isReal(member)) {
      return MissingNode.getInstance();
    }
    if (type.kind() == null) {
      return type.attribute(name, member.answer(), member.answer());
    }
    ArrayNode all = Json.array();
    for (Resource row : rows(call, member, call.now())) {
      all.add(type.attribute(name, row.detail(), member.answer()));
    }
    boolean known = !all.isEmpty() && all.valueStream().noneMatch(JsonNode::isMissingNode);
    return !known ? MissingNode.getInstance() : type.group() ? all : all.get(0);
  }

  /** The zones of the call's region. */
  ArrayNode zones(ProductCall call) {
    ArrayNode zones = Json.array();
    products
        .call(call, "ECS", "DescribeZones", Json.object(), call.now())
        .at("/Zones/Zone")
        .forEach(zone -> zones.add(zone.path("ZoneId")));
    return zones;
  }

  /** In the order they were made in, which is that of their ids in the stack. */
  private List<Resource> rows(ProductCall call, Member member, Instant at) {
    ResourceType type = types.find(member.type()).orElse(null);
    Kind kind = type == null ? null : type.kind();
    if (type == null || kind == null || !isReal(member)) {
      return List.of();
    }
    ProductCall then = call.in(type.region().isEmpty() ? call.region() : type.region()).at(at);
    List<String> ids = member.ids();
    return resources.withIds(then, kind, ids).stream()
        .sorted(Comparator.comparingInt(row -> ids.indexOf(row.id())))
        .toList();
  }

  private ObjectNode call(
      ProductCall call, ResourceType.Call what, ObjectNode parameters, Instant at) {
    return products.call(call, what.product(), what.api(), parameters, at);
  }

  private static Member record(String name, ObjectNode properties) {
    return new Member(name, List.of(uuid()), properties, Json.object());
  }

  /** Chosen: the id of what is only a record, or an answer, is a UUID. */
  private static String uuid() {
    return Ids.requestId().toLowerCase(Locale.ROOT);
  }

  private static Instant rest(Life life, Life.State from) {
    Life.State state = from;
    for (Life.@Nullable Step step = life.steps().get(state.name());
        step != null;
        step = life.steps().get(state.name())) {
      state = new Life.State(step.next(), state.since().plus(step.after()));
    }
    return state.since();
  }
}
