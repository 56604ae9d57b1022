package dev.ooslocal.language.function;

import dev.ooslocal.language.EvaluationException;
import java.math.BigInteger;
import java.net.InetAddress;

/**
 * A block of addresses.
 *
 * @param network its first address
 * @param bits how many leading bits its addresses share
 */
record Cidr(byte[] network, int bits) {
  static Cidr of(String text) {
    int slash = text.indexOf('/');
    byte[] network = address(slash < 0 ? text : text.substring(0, slash));
    int length = network.length * Byte.SIZE;
    try {
      int bits = slash < 0 ? length : Integer.parseInt(text.substring(slash + 1).strip());
      if (bits >= 0 && bits <= length) {
        return new Cidr(network, bits);
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new EvaluationException("\"" + text + "\" is no CIDR block such as 10.0.0.0/8");
  }

  boolean contains(String ip) {
    byte[] address = address(ip);
    if (address.length != network.length) {
      return false;
    }
    int rest = network.length * Byte.SIZE - bits;
    return new BigInteger(1, address)
        .shiftRight(rest)
        .equals(new BigInteger(1, network).shiftRight(rest));
  }

  /** Only literal addresses; a name is never looked up. */
  private static byte[] address(String text) {
    try {
      return InetAddress.ofLiteral(text.strip()).getAddress();
    } catch (IllegalArgumentException e) {
      throw new EvaluationException("\"" + text + "\" is no IP address");
    }
  }
}
