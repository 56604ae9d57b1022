package dev.ooslocal.cloud.ecs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Time as ECS writes it. */
final class EcsTime {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm'Z'").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

  private EcsTime() {}

  static String minutes(Instant time) {
    return MINUTES.format(time);
  }

  static String seconds(Instant time) {
    return SECONDS.format(time);
  }
}
