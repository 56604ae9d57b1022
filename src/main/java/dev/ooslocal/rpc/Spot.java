package dev.ooslocal.rpc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A place in a list that has the newest first.
 *
 * @param createdAt when what stands there was created
 * @param id its id
 */
public record Spot(Instant createdAt, String id) {
  /** How many parts a {@link #key} has. */
  public static final int KEY_PARTS = 2;

  /** The place that a token's key stands for. */
  public static Spot of(List<String> key) {
    return new Spot(
        Instant.EPOCH.plus(Long.parseLong(key.getFirst()), ChronoUnit.MICROS), key.getLast());
  }

  /** The key for a token. */
  public static String[] key(Instant createdAt, String id) {
    return new String[] {String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, createdAt)), id};
  }
}
