package dev.ooslocal.rpc;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The last requests the gate has answered. */
public interface Requests {
  /** At most so many, newest first. */
  List<Seen> newest(int limit);

  /** Forgets all of them. */
  void clear();

  /**
   * One request.
   *
   * @param requestId its id
   * @param at when it came, by the wall clock
   * @param action the operation it named, or empty
   * @param version the version it named
   * @param signature {@code V1}, {@code V3} or {@code none}
   * @param parameters query and form, secrets masked
   * @param unread the parameters nobody reads
   * @param status the HTTP status of the answer
   * @param code the error code of the answer, empty for a success
   * @param millis how long it took
   */
  record Seen(
      String requestId,
      Instant at,
      String action,
      String version,
      String signature,
      Map<String, String> parameters,
      List<String> unread,
      int status,
      String code,
      long millis) {}
}
