package dev.ooslocal.platform.outgoing;

import java.util.Map;

/** What came of a request. */
public sealed interface OutgoingOutcome {
  /**
   * There is an answer, a redirection too: none is followed.
   *
   * @param headers by name in lower case, the first of each name
   */
  record Answer(int status, Map<String, String> headers, String body) implements OutgoingOutcome {
    public Answer {
      headers = Map.copyOf(headers);
    }
  }

  /** There is none; {@code refused} when the request was not even tried. */
  record NoAnswer(String reason, boolean refused) implements OutgoingOutcome {}
}
