package dev.ooslocal.platform;

import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** New identifiers in the forms the API uses. They are unique, not secret. */
public final class Ids {
  private static final int ID_BYTES = 10;

  private Ids() {}

  /**
   * {@code prefix} and 20 lower-case hexadecimal digits, such as {@code exec-934bc37ea31f4b9e9312}.
   */
  public static String withPrefix(String prefix) {
    byte[] bytes = new byte[ID_BYTES];
    ThreadLocalRandom.current().nextBytes(bytes);
    return prefix + HexFormat.of().formatHex(bytes);
  }

  /** An upper-case UUID, the form of a request id. */
  public static String requestId() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new UUID(random.nextLong(), random.nextLong()).toString().toUpperCase(Locale.ROOT);
  }
}
