package dev.ooslocal.cloud.forward;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the calls of one product go: the settings below {@code oos.cloud.forward.<product>}.
 *
 * @param url the endpoint; for replay it may be empty
 * @param version of the product's API
 * @param keyId of the access key; empty: requests are not signed
 * @param token of a temporary key; empty for a permanent one
 * @param style how requests are signed
 * @param mode whether calls are made, made and written to the file, or answered from it
 * @param file what recordings are kept in; empty: there are none
 */
record Target(
    URI url,
    String version,
    String keyId,
    String secret,
    String token,
    Style style,
    Mode mode,
    String file) {

  /** The forms of signatures. */
  enum Style {
    V1,
    V3
  }

  /** What becomes of a call. */
  enum Mode {
    LIVE,
    RECORD,
    REPLAY
  }

  private static final List<String> KNOWN =
      List.of(
          "url",
          "version",
          "access-key-id",
          "access-key-secret",
          "security-token",
          "signature",
          "mode",
          "file");

  /**
   * Reads the settings of a product.
   *
   * @throws IllegalArgumentException naming the setting that is wrong
   */
  static Target of(String product, Map<String, String> settings) {
    String prefix = "oos.cloud.forward." + product + ".";
    Map<String, String> given = new HashMap<>();
    settings.forEach((name, value) -> given.put(folded(name), value));
    Set<String> unknown = new TreeSet<>(given.keySet());
    KNOWN.forEach(name -> unknown.remove(folded(name)));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          prefix + unknown.iterator().next() + " is no setting; known are " + KNOWN);
    }
    Target target =
        new Target(
            url(prefix, given),
            given.getOrDefault("version", ""),
            given.getOrDefault("accesskeyid", ""),
            given.getOrDefault("accesskeysecret", ""),
            given.getOrDefault("securitytoken", ""),
            choice(prefix, given, "signature", Style.V1),
            choice(prefix, given, "mode", Mode.LIVE),
            given.getOrDefault("file", ""));
    target.check(prefix);
    return target;
  }

  @Override
  public String toString() {
    return "Target[" + url + ", " + mode + "]";
  }

  private void check(String prefix) {
    boolean calls = mode != Mode.REPLAY;
    require(!calls || !url.toString().isEmpty(), prefix + "url is needed");
    require(!calls || !version.isEmpty(), prefix + "version is needed, such as 2014-05-26");
    require(mode == Mode.LIVE || !file.isEmpty(), prefix + "file is needed");
    require(keyId.isEmpty() == secret.isEmpty(), prefix + "access-key-id and -secret go together");
  }

  private static URI url(String prefix, Map<String, String> given) {
    String text = given.getOrDefault("url", "");
    try {
      URI url = URI.create(text);
      require(text.isEmpty() || url.getHost() != null, prefix + "url is no http or https URL");
      return url;
    } catch (IllegalArgumentException malformed) {
      throw new IllegalArgumentException(prefix + "url is no http or https URL", malformed);
    }
  }

  private static <E extends Enum<E>> E choice(
      String prefix, Map<String, String> given, String name, E usual) {
    String text = given.getOrDefault(name, usual.name());
    for (E choice : usual.getDeclaringClass().getEnumConstants()) {
      if (choice.name().equalsIgnoreCase(text)) {
        return choice;
      }
    }
    throw new IllegalArgumentException(
        prefix + name + " may be " + List.of(usual.getDeclaringClass().getEnumConstants()));
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "");
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
