package dev.ooslocal.cloud.simulated;

/**
 * A kind of resource that has tags, as the tag service names it.
 *
 * @param product in lower case
 * @param type in lower case, such as {@code securitygroup}
 * @param region where its resources are kept; empty: in their own regions
 */
public record Taggable(String product, String type, Kind kind, String region) {
  /** Whether its resources are the same in all regions. */
  public boolean isGlobal() {
    return !region.isEmpty();
  }
}
