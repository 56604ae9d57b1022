package dev.ooslocal.control;

import dev.ooslocal.action.Happening;
import dev.ooslocal.action.TriggerFilter;
import dev.ooslocal.cloud.ResourceTags;
import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.TaskExecution;
import dev.ooslocal.execution.WaitingTriggers;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.StrictObject;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.Durability;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lets something happen, as the cloud's event bus and its alarms would tell it. */
@Tag(name = "local")
@RestController
final class EventControl {
  private final WaitingTriggers triggers;
  private final ResourceTags tags;
  private final VirtualClock clock;
  private final Durability durability;
  private final TransactionTemplate transaction;

  EventControl(
      WaitingTriggers triggers,
      ResourceTags tags,
      VirtualClock clock,
      Durability durability,
      PlatformTransactionManager transactions) {
    this.triggers = triggers;
    this.tags = tags;
    this.clock = clock;
    this.durability = durability;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Operation(summary = "Fires every waiting event or alarm trigger whose filter lets it through.")
  @PostMapping("/_oos/events")
  ObjectNode happen(@RequestBody(required = false) byte @Nullable [] body) {
    Happening happening = read(body);
    Map<String, Happening> tagged = new HashMap<>();
    ArrayNode fired = Json.array();
    clock.steady().lock();
    try {
      transaction.executeWithoutResult(
          status ->
              triggers.all().stream()
                  .filter(trigger -> fires(trigger, happening, tagged))
                  .forEach(trigger -> fired.add(trigger.executionId())));
    } finally {
      clock.steady().unlock();
    }
    durability.await();
    ObjectNode answer = Json.object();
    answer.set("fired", fired);
    return answer;
  }

  /**
   * @param tagged what happened with the tags of its resource, by the account and region of a
   *     trigger: looked up once for all of them
   */
  private boolean fires(TaskExecution trigger, Happening told, Map<String, Happening> tagged) {
    JsonNode properties = trigger.properties();
    Execution execution = triggers.execution(trigger);
    Happening happening =
        tagged.computeIfAbsent(
            execution.accountId() + "/" + execution.regionId(), _ -> tagged(told, execution));
    Instant now = clock.instant();
    Optional<TriggerFilter> filter =
        TriggerFilter.of(trigger.action(), properties == null ? Json.object() : properties)
            .filter(one -> one.matches(happening))
            .filter(one -> !isSilent(one, execution, now));
    filter.ifPresent(
        one ->
            triggers.fire(
                trigger,
                one.type(),
                one.message(told, Ids.withPrefix("event-"), execution.accountId(), now)));
    return filter.isPresent();
  }

  /** What happens to a simulated resource tells its tags, unless other ones are told. */
  private Happening tagged(Happening told, Execution execution) {
    if (told.resourceId() == null || told.hasTags()) {
      return told;
    }
    String region = told.regionId() == null ? execution.regionId() : told.regionId();
    return tags.of(execution.accountId(), region, told.resourceId())
        .map(told::withTags)
        .orElse(told);
  }

  private boolean isSilent(TriggerFilter filter, Execution execution, Instant now) {
    return filter.silentSeconds() > 0
        && triggers.hasFiredSince(execution, now.minusSeconds(filter.silentSeconds()));
  }

  private static Happening read(byte @Nullable [] body) {
    StrictObject input =
        LocalBody.object(body, "name", "product", "level", "regionId", "resourceId", "content");
    ObjectNode content = input.object("content");
    String level = input.text("level");
    return new Happening(
        input.requiredText("name"),
        input.requiredText("product"),
        level == null ? "INFO" : level,
        input.text("regionId"),
        input.text("resourceId"),
        content == null ? Json.object() : content);
  }
}
