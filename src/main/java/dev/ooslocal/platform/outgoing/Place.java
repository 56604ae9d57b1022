package dev.ooslocal.platform.outgoing;

import java.net.InetAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Hosts that can be called: a name, an address, or a network.
 *
 * @param name the host's name in lower case; empty for addresses
 * @param network the network's address; null for names
 * @param bits the length of its prefix
 */
record Place(String name, @Nullable InetAddress network, int bits) {

  /**
   * @throws IllegalArgumentException when the text is none of them
   */
  static Place of(String text) {
    String[] parts = text.strip().toLowerCase(Locale.ROOT).split("/", 2);
    if (!parts[0].contains(":") && !parts[0].matches("[0-9.]+")) {
      return new Place(parts[0], null, 0);
    }
    InetAddress address = InetAddress.ofLiteral(parts[0]);
    int width = address.getAddress().length * 8;
    int bits = parts.length == 1 ? width : Integer.parseInt(parts[1]);
    if (bits < 0 || bits > width) {
      throw new IllegalArgumentException(text + " is no network: its prefix is too long");
    }
    return new Place("", address, bits);
  }

  boolean holds(String host, InetAddress address) {
    return network == null
        ? name.equals(host.toLowerCase(Locale.ROOT))
        : matches(network.getAddress(), address.getAddress());
  }

  private boolean matches(byte[] mine, byte[] other) {
    if (mine.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((mine[bit / 8] & mask) != (other[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
