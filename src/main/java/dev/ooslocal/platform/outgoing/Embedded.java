package dev.ooslocal.platform.outgoing;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The addresses an address stands for: itself, and the IPv4 address some IPv6 addresses carry. */
final class Embedded {
  private static final int IPV4_BYTES = 4;

  /** Where the IPv4 address begins, by the first bytes of the IPv6 address. */
  private static final Map<String, Integer> CARRIERS =
      Map.of(
          "000000000000000000000000", 12,
          "00000000000000000000ffff", 12,
          "0000000000000000ffff0000", 12,
          "0064ff9b0000000000000000", 12,
          "0064ff9b0001", 12,
          "2002", 2,
          "20010000", 12);

  private Embedded() {}

  static List<InetAddress> in(InetAddress address) {
    if (!(address instanceof Inet6Address)) {
      return List.of(address);
    }
    byte[] bytes = address.getAddress();
    String hex = HexFormat.of().formatHex(bytes);
    return CARRIERS.entrySet().stream()
        .filter(carrier -> hex.startsWith(carrier.getKey()))
        .findFirst()
        .map(carrier -> List.of(address, carried(bytes, carrier.getValue(), hex)))
        .orElse(List.of(address));
  }

  /** A Teredo address carries its client's with all bits turned. */
  private static InetAddress carried(byte[] bytes, int from, String hex) {
    byte[] inner = Arrays.copyOfRange(bytes, from, from + IPV4_BYTES);
    if (hex.startsWith("20010000")) {
      for (int i = 0; i < inner.length; i++) {
        inner[i] = (byte) ~inner[i];
      }
    }
    try {
      return InetAddress.getByAddress(inner);
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
