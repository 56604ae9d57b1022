package dev.ooslocal.platform.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
@FunctionalInterface
public interface Resolver {
  /** The addresses of a name, or the one that an address in writing stands for. */
  List<InetAddress> addresses(String host) throws UnknownHostException;
}
