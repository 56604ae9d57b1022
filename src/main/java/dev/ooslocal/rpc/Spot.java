package dev.ooslocal.rpc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list that has the newest first.
 *
 * @param createdAt when what stands there was created
 * @param id its id
 */
public record Spot(Instant createdAt, String id) {
  private static final int KEY_PARTS = 2;

  /**
   * The place after which a page begins; null for the first page.
   *
   * @throws ApiException when the token is not one this list gave out
   */
  public static @Nullable Spot read(Record input, Caller caller, @Nullable String token) {
    return PageToken.read(input, caller, token, KEY_PARTS).map(Spot::of).orElse(null);
  }

  private static Spot of(List<String> key) {
    return new Spot(
        Instant.EPOCH.plus(Long.parseLong(key.getFirst()), ChronoUnit.MICROS), key.getLast());
  }

  /** The key for a token. */
  public static String[] key(Instant createdAt, String id) {
    return new String[] {String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, createdAt)), id};
  }
}
