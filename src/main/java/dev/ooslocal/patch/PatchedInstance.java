package dev.ooslocal.patch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an instance stands to the patches of its baseline.
 *
 * @param id the instance
 * @param baselineId the baseline it was held against
 * @param run its newest patch run; null: none yet
 * @param patches its patches; those that are neither there nor wanted are left out
 */
public record PatchedInstance(String id, String baselineId, @Nullable Run run, List<Item> patches) {
  public PatchedInstance {
    patches = List.copyOf(patches);
  }

  public long count(PatchStatus status) {
    return patches.stream().filter(item -> item.status() == status).count();
  }

  /**
   * A patch and how the instance stands to it.
   *
   * @param installedAt when it was installed by a run; null: before, or never
   */
  public record Item(Patch patch, PatchStatus status, @Nullable Instant installedAt) {}

  /**
   * A patch run.
   *
   * @param operation {@code scan} or {@code install}
   * @param baselineId the baseline that was in force
   * @param at when it ran
   */
  public record Run(String operation, String baselineId, Instant at) {}
}
