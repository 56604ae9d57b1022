package dev.ooslocal.patch;

import java.time.Instant;
import java.util.List;

/**
 * A patch baseline.
 *
 * @param id its id, {@code pb-…}
 * @param name its name, unique in account and region
 * @param operationSystem the operating system it is for
 * @param content what it approves and rejects
 * @param description free text
 * @param resourceGroupId its resource group
 * @param isPublic whether everybody has it
 * @param created when and by whom it was made
 * @param updated when and by whom it was changed last
 */
public record Baseline(
    String id,
    String name,
    String operationSystem,
    Content content,
    String description,
    String resourceGroupId,
    boolean isPublic,
    Stamp created,
    Stamp updated) {

  /**
   * What a baseline approves and rejects.
   *
   * @param rules its rules, the JSON text of {@code {"PatchRules":[…]}}
   * @param approved patches that are approved whatever the rules say
   * @param approvedNonSecurity whether those need not be about security
   * @param rejected patches that are never installed
   * @param rejectedAction ALLOW_AS_DEPENDENCY or BLOCK
   * @param sources further sources of patches
   */
  public record Content(
      String rules,
      List<String> approved,
      boolean approvedNonSecurity,
      List<String> rejected,
      String rejectedAction,
      List<String> sources) {
    public Content {
      approved = List.copyOf(approved);
      rejected = List.copyOf(rejected);
      sources = List.copyOf(sources);
    }
  }

  /** A moment and who it was. */
  public record Stamp(Instant at, String by) {}
}
