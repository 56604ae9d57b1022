package dev.ooslocal.platform;

/** Remembers texts that executions get to know and must not show; see {@link HiddenTexts}. */
public interface GivenTexts {
  /** From now on hidden wherever this execution, its parents or its children show themselves. */
  void remember(String executionId, String text);
}
