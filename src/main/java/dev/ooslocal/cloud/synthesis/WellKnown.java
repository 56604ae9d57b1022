package dev.ooslocal.cloud.synthesis;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fields that have few values, each with the one that a healthy resource shows, and outputs of
 * commands, which are Base64.
 */
final class WellKnown {
  private static final Map<String, String> WORDS =
      Map.of(
          "lifecyclestate", "InService",
          "cloudassistantstatus", "true",
          "healthstatus.name", "Ok",
          "invocationresult.output", "b2s=",
          "invokeinstance.output", "b2s=",
          "ostype", "linux",
          "instancenetworktype", "vpc",
          "networktype", "VPC",
          "architecture", "x86_64");

  private WellKnown() {}

  /**
   * The word, or null when the field may hold anything.
   *
   * @param field its name in lower case, behind that of its parent where that tells more
   */
  static @Nullable String word(String field) {
    return WORDS.get(field);
  }
}
