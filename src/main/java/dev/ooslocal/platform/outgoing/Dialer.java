package dev.ooslocal.platform.outgoing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** Opens connections. */
@FunctionalInterface
public interface Dialer {
  Socket connect(InetSocketAddress address, Duration limit) throws IOException;
}
