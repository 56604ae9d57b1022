package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.platform.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** What the values of one call may refer to: its parameters, the resources it has met, the time. */
final class Scope {
  private static final String THIS = "this";
  private static final String FIRST = "first";
  private static final String LOCAL = "local";

  /** What is known of a resource beside the fields that its product shows. */
  static final List<String> HIDDEN = List.of("id", "state", "name", "owner", LOCAL);

  private static final long TENFOLD = 10_000_000_000_000_000L;

  private final ProductCall call;
  private final Draft draft;
  private final Map<String, ObjectNode> met = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private JsonNode item = MissingNode.getInstance();

  Scope(ProductCall call, Draft draft) {
    this.call = call;
    this.draft = draft;
  }

  Draft draft() {
    return draft;
  }

  ProductCall call() {
    return call;
  }

  /** In the answer {@code $this} and {@code $ids} are the resources of the first step with any. */
  void meet(List<Resource> resources, KindModel kind, String name) {
    if (resources.isEmpty()) {
      return;
    }
    ObjectNode seen = seen(resources.getFirst(), kind);
    met.put(name, seen);
    if (ids.isEmpty()) {
      met.put(FIRST, seen);
      resources.forEach(resource -> ids.add(resource.id()));
    }
  }

  /** The element of a list that values are made from. */
  void item(JsonNode element) {
    item = element;
  }

  /** The resource that a step is at. */
  void at(Resource resource, KindModel kind) {
    met.put(THIS, seen(resource, kind));
  }

  /** All steps are taken; what follows is about the resource of the first. */
  void done() {
    ObjectNode first = met.get(FIRST);
    if (first != null) {
      met.put(THIS, first);
    }
  }

  /** A new resource, before it has any field. */
  void coming(String id) {
    met.put(THIS, Json.object().put("id", id));
  }

  boolean knows(String name) {
    return met.containsKey(name);
  }

  /** A parameter; missing when it is absent, null or empty. */
  JsonNode parameter(String name) {
    JsonNode value = call.value(name);
    boolean empty = value.isNull() || (value.isString() && value.asString().isEmpty());
    return empty ? MissingNode.getInstance() : value;
  }

  JsonNode resource(String name) {
    ObjectNode found = met.get(name);
    return found == null ? MissingNode.getInstance() : found;
  }

  /** All that its product shows of it. */
  JsonNode shown(String name) {
    ObjectNode found = met.get(name);
    return found == null ? MissingNode.getInstance() : found.deepCopy().remove(HIDDEN);
  }

  /** All that its product shows of the resource at hand, fields of such names among it. */
  ObjectNode shown(KindModel kind) {
    ObjectNode shown = ((ObjectNode) resource(THIS)).deepCopy();
    HIDDEN.stream()
        .filter(name -> !name.equals(kind.status()) && !name.equals(kind.name()))
        .forEach(shown::remove);
    return shown;
  }

  /** One of the words that stand for themselves; missing when it is none. */
  JsonNode word(String name) {
    return switch (name) {
      case "id" -> resource(THIS).path("id");
      case "ids" -> list();
      case "state" -> resource(THIS).path("state");
      case "region" -> Json.string(call.region());
      case "account" -> Json.string(call.account());
      case "now" -> Json.string(call.now().truncatedTo(ChronoUnit.SECONDS).toString());
      case "hour" -> Json.string(hour().toString());
      case "hourMillis" -> Json.number(BigDecimal.valueOf(hour().toEpochMilli()));
      case "minute" -> Json.string(minute());
      case "zone" -> Json.string(call.region() + "-h");
      case "parameters" -> call.parameters();
      case "item" -> item;
      case "ip" -> Json.string(address());
      case "number" -> Json.string(number());
      case "uuid" -> Json.string(UUID.randomUUID().toString());
      default -> MissingNode.getInstance();
    };
  }

  /** A new one of eighteen digits, the form of the ids of users. */
  private static String number() {
    return "2" + ThreadLocalRandom.current().nextLong(TENFOLD, TENFOLD * 10);
  }

  /** An hour from now. */
  private Instant hour() {
    return call.now().truncatedTo(ChronoUnit.SECONDS).plus(1, ChronoUnit.HOURS);
  }

  private String minute() {
    String text = call.now().truncatedTo(ChronoUnit.MINUTES).toString();
    return text.replaceFirst(":00Z$", "Z");
  }

  /**
   * Chosen: made from the id, in a range that is for documentation, so that nobody is behind it.
   */
  private String address() {
    int hash = resource(THIS).path("id").asString("").hashCode();
    return "203.0.113." + (1 + Math.floorMod(hash, 254));
  }

  private ArrayNode list() {
    ArrayNode list = Json.array();
    ids.forEach(list::add);
    return list;
  }

  private static ObjectNode seen(Resource resource, KindModel kind) {
    ObjectNode seen = kind.element(resource).deepCopy();
    seen.set(LOCAL, resource.detail().path(LOCAL));
    return seen.put("id", resource.id())
        .put("state", resource.state().name())
        .put("name", resource.name())
        .put("owner", resource.owner() == null ? "" : resource.owner());
  }
}
