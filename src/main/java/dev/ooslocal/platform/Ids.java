package dev.ooslocal.platform;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** New identifiers in the forms the API uses. They are unique, not secret. */
public final class Ids {
  private static final int ID_BYTES = 10;

  /** So many digits of an id tell its time, in hundredths of a second, until the year 2318. */
  private static final int HALF = 10;

  private static final int A_WHILE = 10;

  private Ids() {}

  /**
   * {@code prefix} and 20 lower-case hexadecimal digits, such as {@code exec-934bc37ea31f4b9e9312}.
   */
  public static String withPrefix(String prefix) {
    byte[] bytes = new byte[ID_BYTES];
    ThreadLocalRandom.current().nextBytes(bytes);
    return prefix + HexFormat.of().formatHex(bytes);
  }

  /**
   * The same form, but ids of one time are next to each other, in the order of their times: what is
   * written together then lies together in the indexes.
   */
  public static String inOrder(String prefix, Instant at) {
    HexFormat digits = HexFormat.of();
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return prefix
        + digits.toHexDigits(at.toEpochMilli() / A_WHILE, HALF)
        + digits.toHexDigits(random.nextLong(), HALF);
  }

  /** An upper-case UUID, the form of a request id. */
  public static String requestId() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new UUID(random.nextLong(), random.nextLong()).toString().toUpperCase(Locale.ROOT);
  }
}
