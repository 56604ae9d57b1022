package dev.ooslocal.template.store;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where a template's versions are found.
 *
 * @param templateId its id
 * @param name its name
 * @param newest the newest version that may be used
 * @param only the only version that may be used; 0: any
 */
public record Found(String templateId, String name, int newest, int only) {
  /** The version asked for; empty when there is none of that name. */
  public Optional<Integer> version(@Nullable String wanted) {
    if (wanted == null || wanted.isEmpty()) {
      return Optional.of(newest);
    }
    OptionalInt number = VersionLabel.number(wanted);
    return number.isPresent() && (only == 0 || only == number.getAsInt())
        ? Optional.of(number.getAsInt())
        : Optional.empty();
  }
}
