package dev.ooslocal.setting;

import java.util.List;

/**
 * What an account has set in a region.
 *
 * @param ossEnabled whether records of executions are delivered to a bucket
 * @param ossBucket the bucket
 * @param ossPrefix what the keys of objects begin with
 * @param slsEnabled whether they are delivered to a log project
 * @param slsProject the project
 * @param rdcEnterprise id of an enterprise of the code platform
 * @param directoryAccess whether the resource directory may be used
 * @param directoryFolders which of its folders
 */
public record Setting(
    boolean ossEnabled,
    String ossBucket,
    String ossPrefix,
    boolean slsEnabled,
    String slsProject,
    String rdcEnterprise,
    boolean directoryAccess,
    List<String> directoryFolders) {
  /** What holds until somebody sets something. */
  public static final Setting NONE = new Setting(false, "", "", false, "", "", false, List.of());

  public Setting {
    directoryFolders = List.copyOf(directoryFolders);
  }

  /** Whether records of executions are delivered anywhere. */
  public boolean delivers() {
    return ossEnabled || slsEnabled;
  }
}
