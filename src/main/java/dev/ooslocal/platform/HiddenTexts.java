package dev.ooslocal.platform;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Texts that must not be shown by those who were given them. */
public interface HiddenTexts {
  /** What each of these was given, by its id; those that were given nothing are missing. */
  Map<String, List<String>> of(Collection<String> ids);

  /** What one was given. */
  default List<String> of(String id) {
    return of(List.of(id)).getOrDefault(id, List.of());
  }
}
