package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stack as it is at a moment.
 *
 * <p>A stack is its events. An action writes all that it brings about at once, each event with the
 * time it happens at, most of them ahead; what a stack or one of its resources is by now is what
 * the last event until now says. So nothing has to wake up for a stack to be complete.
 */
final class Stack {
  private static final String LOCAL = "local";
  private static final String EVENTS = "events";
  private static final String MEMBERS = "members";
  private static final String TEMPLATE = "template";
  private static final String PARAMETERS = "parameters";

  private final Resource row;
  private final Instant now;
  private final List<StackEvent> events = new ArrayList<>();
  private final Map<String, Member> members = new LinkedHashMap<>();

  Stack(Resource row, Instant now) {
    this.row = row;
    this.now = now;
    local().path(EVENTS).forEach(event -> events.add(StackEvent.read(event)));
    local().path(MEMBERS).forEachEntry((name, one) -> members.put(name, Member.read(one)));
  }

  /** What is kept of it, with its changes. */
  Resource row() {
    ArrayNode all = local().putArray(EVENTS);
    events.forEach(event -> all.add(event.json()));
    ObjectNode made = local().putObject(MEMBERS);
    members.forEach((name, member) -> made.set(name, member.json()));
    return row;
  }

  String id() {
    return row.id();
  }

  String name() {
    return row.name();
  }

  ObjectNode detail() {
    return row.detail();
  }

  boolean flag(String field) {
    return detail().path(field).asBoolean(false);
  }

  StackTemplate template() {
    String text = templateText();
    return text.isEmpty() ? StackTemplate.empty() : TemplateReader.read(text);
  }

  String templateText() {
    return local().path(TEMPLATE).asString("");
  }

  /** The values of the template's parameters. */
  ObjectNode parameters() {
    return local().path(PARAMETERS) instanceof ObjectNode values ? values : Json.object();
  }

  void build(StackTemplate template, ObjectNode values) {
    local().put(TEMPLATE, template.text()).set(PARAMETERS, values);
    detail().put("TemplateDescription", template.description());
  }

  /** Its resources by their names, in the order they were made. */
  Map<String, Member> members() {
    return members;
  }

  void replaceMembers(Map<String, Member> others) {
    Map<String, Member> all = new LinkedHashMap<>(others);
    members.clear();
    members.putAll(all);
  }

  /** What has happened, the oldest first. */
  List<StackEvent> events() {
    return events.stream().filter(event -> !event.at().isAfter(now)).toList();
  }

  void add(List<StackEvent> more) {
    events.addAll(more);
    events.sort(Comparator.comparing(StackEvent::at));
  }

  /** Forgets what lies ahead: something else happens. */
  void interrupt() {
    events.removeIf(event -> event.at().isAfter(now));
  }

  StackEvent event(Instant at, String status, String reason) {
    return StackEvent.of(at, name(), StackEvent.OF_STACK, id(), status, reason);
  }

  /** The last event of the stack itself. */
  StackEvent last() {
    return events().stream().filter(event -> event.isOf(id())).toList().getLast();
  }

  String status() {
    return last().status();
  }

  boolean isBusy() {
    return status().endsWith("_IN_PROGRESS") && !status().startsWith("REVIEW");
  }

  boolean isDeleted() {
    return status().equals("DELETE_COMPLETE");
  }

  /** When what is under way is over. */
  Instant rest() {
    Instant last = events.isEmpty() ? now : events.getLast().at();
    return last.isAfter(now) ? last : now;
  }

  /** The last event of each resource, in the order they first appeared; not of what is gone. */
  List<StackEvent> resources() {
    Map<String, StackEvent> latest = new LinkedHashMap<>();
    events().stream()
        .filter(event -> !event.isOf(id()))
        .forEach(event -> latest.put(event.name(), event));
    return latest.values().stream()
        .filter(event -> !event.status().equals("DELETE_COMPLETE"))
        .toList();
  }

  /** When the first thing happened to a resource. */
  Instant begun(String resource) {
    return events().stream()
        .filter(event -> event.name().equals(resource))
        .findFirst()
        .map(StackEvent::at)
        .orElse(now);
  }

  private ObjectNode local() {
    JsonNode found = detail().path(LOCAL);
    return found instanceof ObjectNode object ? object : detail().putObject(LOCAL);
  }
}
