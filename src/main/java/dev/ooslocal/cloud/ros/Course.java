package dev.ooslocal.cloud.ros;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How an action on a stack goes: what happens when, what there is then, and why it failed. */
final class Course {
  private final Instant begin;
  private final Map<String, Member> members;
  private final List<StackEvent> events = new ArrayList<>();
  private final Map<String, Instant> done = new HashMap<>();
  private Instant end;
  private @Nullable String failure;

  Course(Instant begin, Map<String, Member> members) {
    this.begin = begin;
    this.members = new LinkedHashMap<>(members);
    end = begin;
  }

  Map<String, Member> members() {
    return members;
  }

  List<StackEvent> events() {
    return events;
  }

  /** When all of it is over. */
  Instant end() {
    return end;
  }

  /** Why it failed; null when it did not. */
  @Nullable String failure() {
    return failure;
  }

  /** When all of these are ready. */
  Instant after(Set<String> names) {
    return names.stream()
        .map(name -> done.getOrDefault(name, begin))
        .max(Instant::compareTo)
        .orElse(begin);
  }

  /** Something is done with a resource, from one moment to another. */
  void did(String verb, String name, Member member, Instant from, Instant until) {
    event(from, name, member, verb + "_IN_PROGRESS", "state changed");
    event(until, name, member, verb + "_COMPLETE", "state changed");
    done.put(name, until);
    reach(until);
  }

  /** Something cannot be done with a resource, and nothing else is begun. */
  void failed(
      String verb, String name, @Nullable Member member, String type, Instant from, String why) {
    Instant until = from.plus(Making.STEP);
    String physical = member == null ? "" : member.physical();
    failure = "Resource %s failed: ResponseException: resources.%s: %s".formatted(verb, name, why);
    events.add(StackEvent.of(from, name, type, physical, verb + "_IN_PROGRESS", "state changed"));
    events.add(StackEvent.of(until, name, type, physical, verb + "_FAILED", failure));
    reach(until);
  }

  /** Everything that it has made is gone again after that time. */
  void undone(Map<String, Member> before, Instant from, Instant until) {
    members.forEach(
        (name, member) -> {
          if (!before.containsKey(name)) {
            event(from, name, member, "DELETE_IN_PROGRESS", "state changed");
            event(until, name, member, "DELETE_COMPLETE", "state changed");
          } else if (!member.equals(before.get(name))) {
            event(until, name, before.getOrDefault(name, member), "UPDATE_COMPLETE", "rolled back");
          }
        });
    members.clear();
    members.putAll(before);
    reach(until);
  }

  private void event(Instant at, String name, Member member, String status, String reason) {
    events.add(StackEvent.of(at, name, member.type(), member.physical(), status, reason));
  }

  private void reach(Instant moment) {
    end = moment.isAfter(end) ? moment : end;
  }
}
