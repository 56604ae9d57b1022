package dev.ooslocal.control;

import dev.ooslocal.execution.ClockMode;
import dev.ooslocal.execution.Jumps;
import dev.ooslocal.execution.Skipping;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.StrictObject;
import dev.ooslocal.platform.storage.Durability;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** What time it is in the domain, and moving it. */
@Tag(name = "local")
@RestController
final class ClockControl {
  private static final String PATH = "/_oos/clock";

  private final Jumps jumps;
  private final Skipping skipping;
  private final Durability durability;

  ClockControl(Jumps jumps, Skipping skipping, Durability durability) {
    this.jumps = jumps;
    this.skipping = skipping;
    this.durability = durability;
  }

  @Operation(summary = "Tells the time of the domain, and when the next wake-up is due.")
  @GetMapping(PATH)
  ObjectNode read() {
    return Json.object()
        .put("now", jumps.now().toString())
        .put("mode", skipping.mode().wireName())
        .put("offset", jumps.offset().toString())
        .put("nextWakeUp", jumps.nextWakeUp().map(Instant::toString).orElse(null));
  }

  @Operation(summary = "Lets the clock run like the wall's, or skip to the next wake-up.")
  @PutMapping(PATH)
  ObjectNode mode(@RequestBody(required = false) byte @Nullable [] body) {
    StrictObject input = LocalBody.object(body, "mode");
    String name = input.requiredText("mode");
    skipping.mode(
        Stream.of(ClockMode.values())
            .filter(mode -> mode.wireName().equals(name.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(() -> input.invalid("mode", "real or skip is expected")));
    return read();
  }

  @Operation(summary = "Moves time on and answers once everything due has run as far as it can.")
  @PostMapping(PATH + "/advance")
  ObjectNode advance(@RequestBody(required = false) byte @Nullable [] body) {
    StrictObject input = LocalBody.object(body, "by", "to");
    if (input.value("by").isPresent() == input.value("to").isPresent()) {
      throw new LocalProblem("InvalidBody", "exactly one of 'by' and 'to' is expected", null);
    }
    if (input.value("by").isPresent()) {
      by(input);
    } else if ("next".equals(input.text("to"))) {
      jumps.advanceToNext();
    } else {
      to(input);
    }
    durability.await();
    return read();
  }

  private void by(StrictObject input) {
    Duration span = input.duration("by");
    if (span.compareTo(Duration.between(jumps.now(), Jumps.END)) > 0) {
      throw input.invalid("by", "the clock goes no farther than " + Jumps.END);
    }
    jumps.advanceBy(span);
  }

  private void to(StrictObject input) {
    Instant target = time(input);
    if (target.isBefore(jumps.now())) {
      throw input.invalid("to", "time does not run backwards, it is " + jumps.now());
    }
    if (target.isAfter(Jumps.END)) {
      throw input.invalid("to", "the clock goes no farther than " + Jumps.END);
    }
    jumps.advanceTo(target);
  }

  private static Instant time(StrictObject input) {
    try {
      return Instant.parse(input.requiredText("to"));
    } catch (DateTimeParseException notOne) {
      throw input.invalid("to", "a time such as 2026-12-01T00:00:00Z, or next, is expected");
    }
  }
}
