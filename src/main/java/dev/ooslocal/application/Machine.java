package dev.ooslocal.application;

import java.time.Instant;
import java.util.Map;

/**
 * An instance as groups see it.
 *
 * @param id its id
 * @param name its name
 * @param type its instance type, such as ecs.g7.large
 * @param status Running, Stopped …
 * @param createdAt when it was created
 * @param tags its tags
 */
public record Machine(
    String id,
    String name,
    String type,
    String status,
    Instant createdAt,
    Map<String, String> tags) {
  public Machine {
    tags = Map.copyOf(tags);
  }
}
