package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.patch.InstancePatches;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The patch manager, a plug-in of the Cloud Assistant: a command that calls it changes the patches
 * of the instance.
 */
@Component
public final class PatchPlugin {
  private static final Pattern CALL = Pattern.compile("patch_?manager", Pattern.CASE_INSENSITIVE);
  private static final Pattern SCAN =
      Pattern.compile("operation[\\s,:='\"]+scan|--?scan\\b", Pattern.CASE_INSENSITIVE);

  private final InstancePatches patches;

  PatchPlugin(InstancePatches patches) {
    this.patches = patches;
  }

  /** Whether a command calls it; such a one is never really run. */
  static boolean isCalledBy(String text) {
    return CALL.matcher(text).find();
  }

  /**
   * Does what a command asks of the patch manager, if anything.
   *
   * @param machine the running instance, or desktop
   * @param text the command as it really runs
   */
  public void obey(ProductCall call, String machine, String text) {
    if (isCalledBy(text)) {
      boolean install = !SCAN.matcher(text).find();
      patches.run(call.account(), call.region(), machine, install);
    }
  }
}
