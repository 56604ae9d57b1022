package dev.ooslocal.rpc;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;

/** For tests that call operations without going through the gate of this process. */
public final class SeenAnswers {
  private SeenAnswers() {}

  /** Notes which response fields of an operation have had a value. */
  public static void note(String operation, JsonNode answer) {
    try {
      SeenFields.note(operation, answer);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
