package dev.ooslocal.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chooses; what answers have shown (names, ids, tokens) is among what it chooses from. */
final class FuzzDice {
  private static final int MOST_LEARNED = 300;
  private static final Pattern WORTH_KNOWING =
      Pattern.compile("\"\\w*(?:Id|Name|Token|Version|Hash)\":\"([^\"]{1,200})\"");
  private static final List<String> NASTY =
      List.of(
          "",
          " ",
          "null",
          "true",
          "0",
          "-1",
          "101",
          "2147483648",
          "1e400",
          "NaN",
          "00",
          "0x10",
          "[]",
          "{}",
          "[1,",
          "{\"a\":",
          "[null]",
          "[[\"a\"]]",
          "{\"\":\"\"}",
          "\"",
          "'",
          "[\"a\",\"a\"]",
          "\0",
          "\uFFFF",
          "😀",
          "中文",
          "ﷺ",
          "\u202E",
          "a\r\nb: c",
          "\t",
          "é",
          "İ",
          "../../etc/passwd",
          "{{ x }}",
          "{{ ACS::RegionId }}",
          "${jndi:x}",
          "%s%n",
          "%00",
          "' or 1=1 --",
          "*",
          "%",
          "_",
          "\\",
          "?",
          "(((((",
          "(a+)+$",
          "acs:oos:*:*:template/*",
          "ACS::Sleep",
          "||",
          "|",
          "2020-13-45",
          "2026-01-01",
          "2026-01-01T00:00:00Z",
          "+999999999-12-31T23:59:59Z",
          "-1000000000-01-01T00:00:00Z",
          "P1Y",
          "PT-1S",
          "1 days",
          "rate(1 day)",
          "* * * * * ?",
          "exec-0123456789abcdef0123",
          "exec-",
          "v1",
          "t-",
          "FormatVersion: OOS-2019-06-01",
          "a: &a [*a]",
          "!!java.lang.Object {}",
          "? a\n: b",
          "- - - -",
          "%YAML 9.9");

  private final Random random;
  private final List<String> learned;

  FuzzDice(long seed, List<String> learned) {
    this.random = new Random(seed);
    this.learned = learned;
  }

  /** Where what answers show is collected. */
  static List<String> nothingLearned() {
    return new CopyOnWriteArrayList<>();
  }

  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A value that could be right: a documented one, or one that was seen in an answer. */
  Optional<String> likely(FuzzTarget.Field field) {
    if (!field.values().isEmpty() && (learned.isEmpty() || percent(70))) {
      return Optional.of(one(field.values()));
    }
    return learned.isEmpty() ? Optional.empty() : Optional.of(one(learned));
  }

  /** A value nobody expects. */
  String nasty() {
    return percent(12) ? endless() : one(NASTY);
  }

  private String endless() {
    String unit = one(List.of("a", "[", "{\"a\":", "中", "(", "- ", "&a ", "%", "{{", "9"));
    return unit.repeat(one(List.of(65, 256, 1025, 5000)) / unit.length() + 1);
  }

  void learn(String answer) {
    Matcher found = WORTH_KNOWING.matcher(answer);
    while (found.find() && learned.size() < MOST_LEARNED) {
      if (!learned.contains(found.group(1))) {
        learned.add(found.group(1));
      }
    }
  }

  /** Bytes changed, left out, doubled or put in, here and there. */
  byte[] damaged(byte[] bytes) {
    byte[] damaged = bytes;
    for (int i = below(4); i >= 0; i--) {
      damaged = damagedOnce(damaged);
    }
    return damaged;
  }

  private byte[] damagedOnce(byte[] bytes) {
    int at = below(bytes.length);
    byte[] all = bytes.clone();
    switch (below(4)) {
      case 0 -> all[at] = (byte) below(256);
      case 1 -> all[at] ^= (byte) (1 << below(8));
      case 2 -> all = joined(all, 0, at, one(NASTY).getBytes(StandardCharsets.UTF_8), at);
      default -> all = joined(all, 0, at, new byte[0], Math.min(all.length, at + 1 + below(20)));
    }
    return all.length == 0 ? bytes : all;
  }

  private static byte[] joined(byte[] bytes, int from, int to, byte[] middle, int rest) {
    byte[] all = new byte[to - from + middle.length + bytes.length - rest];
    System.arraycopy(bytes, from, all, 0, to - from);
    System.arraycopy(middle, 0, all, to - from, middle.length);
    System.arraycopy(bytes, rest, all, to - from + middle.length, bytes.length - rest);
    return all;
  }
}
