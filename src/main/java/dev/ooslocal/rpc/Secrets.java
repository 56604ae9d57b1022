package dev.ooslocal.rpc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Secrets that only an operation can recognise, such as the value of a {@code NoEcho} template
 * parameter inside a JSON text: it names them while it handles the request, and the journal of
 * requests hides them.
 */
public final class Secrets {
  private static final ThreadLocal<@Nullable List<String>> HIDDEN = new ThreadLocal<>();

  private Secrets() {}

  /** Hides this text wherever it stands in the parameters of the request being handled. */
  public static void hide(String value) {
    if (value.isEmpty()) {
      return;
    }
    List<String> hidden = HIDDEN.get();
    if (hidden == null) {
      hidden = new ArrayList<>();
      HIDDEN.set(hidden);
    }
    hidden.add(value);
  }

  static List<String> drain() {
    List<String> hidden = HIDDEN.get();
    if (hidden == null) {
      return List.of();
    }
    HIDDEN.remove();
    return hidden;
  }
}
