package dev.ooslocal.extension;

import java.util.Optional;

/** The Cloud Assistant of simulated instances; the simulated cloud implements it. */
public interface Assistant {
  /** The kind of operating system of an instance, linux or windows; empty without such a one. */
  Optional<String> osType(String account, String region, String instanceId);

  /** Runs a script on an instance, which is then listed among the instance's invocations. */
  Outcome run(String account, String region, String instanceId, String name, String script);

  /**
   * What came of a script.
   *
   * @param succeeded whether it ended with the exit code 0
   * @param detail what it printed, or why it did not run
   */
  record Outcome(boolean succeeded, String detail) {}
}
