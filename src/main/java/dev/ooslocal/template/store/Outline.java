package dev.ooslocal.template.store;

import dev.ooslocal.language.Program;
import dev.ooslocal.language.Task;
import dev.ooslocal.platform.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a template's text says about itself, kept beside it for lists.
 *
 * @param hash SHA-256 of the text in lower-case hex
 * @param format JSON or YAML
 * @param kind Automation, State or Package
 * @param category TimerTrigger, EventTrigger, AlarmTrigger or Other
 * @param hasTrigger whether it has a trigger task
 * @param description its description; one in several languages as JSON text
 */
@Embeddable
public record Outline(
    @Column(name = "content_hash") String hash,
    String format,
    String kind,
    String category,
    boolean hasTrigger,
    String description) {

  public static Outline of(String hash, Program program) {
    return new Outline(
        hash,
        program.format().name(),
        kind(program.kind()),
        program.trigger().map(Outline::category).orElse("Other"),
        program.trigger().isPresent(),
        description(program.description()));
  }

  private static String kind(Program.Kind kind) {
    return switch (kind) {
      case AUTOMATION -> "Automation";
      case STATE -> "State";
      case PACKAGE -> "Package";
    };
  }

  private static String category(Task trigger) {
    return switch (trigger.action().toLowerCase(Locale.ROOT)) {
      case "acs::timertrigger" -> "TimerTrigger";
      case "acs::eventtrigger" -> "EventTrigger";
      case "acs::alarmtrigger" -> "AlarmTrigger";
      default -> "Other";
    };
  }

  private static String description(@Nullable JsonNode written) {
    if (written == null || written.isNull()) {
      return "";
    }
    return written.isString() ? written.stringValue() : Json.text(written);
  }
}
