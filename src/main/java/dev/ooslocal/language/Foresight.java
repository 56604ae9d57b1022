package dev.ooslocal.language;

import java.util.Map;

/** Tells, before a task runs, which of its properties its action will refuse. */
@FunctionalInterface
public interface Foresight {
  Foresight NONE = written -> Map.of();

  /** What is wrong, by the name of the property; an empty name stands for all of them together. */
  Map<String, String> wrong(WrittenProperties written);
}
