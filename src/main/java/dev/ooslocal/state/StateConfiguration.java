package dev.ooslocal.state;

import java.time.Instant;

/**
 * A state configuration.
 *
 * @param id its id, {@code sc-…}
 * @param templateId the id of its template
 * @param templateName the name of its template
 * @param templateVersion the version of its template
 * @param content what it does
 * @param resourceGroupId its resource group
 * @param createdAt when it was made
 * @param updatedAt when it was changed last
 */
public record StateConfiguration(
    String id,
    String templateId,
    String templateName,
    String templateVersion,
    Content content,
    String resourceGroupId,
    Instant createdAt,
    Instant updatedAt) {
  /** The type that tags know it by. */
  public static final String TAGGED_AS = "stateconfiguration";

  /** The mode that applies once; the others go by the schedule. */
  public static final String ONCE = "ApplyOnce";

  /**
   * What it does.
   *
   * @param description free text
   * @param parameters the values of its template's parameters, a JSON object
   * @param targets its instances, a JSON object
   * @param mode ApplyOnly, ApplyOnce …
   * @param scheduleType rate
   * @param schedule such as {@code 1 hour}
   */
  public record Content(
      String description,
      String parameters,
      String targets,
      String mode,
      String scheduleType,
      String schedule) {}

  public StateConfiguration with(Content now, String group, Instant at) {
    return new StateConfiguration(
        id, templateId, templateName, templateVersion, now, group, createdAt, at);
  }
}
