package dev.ooslocal.platform.outgoing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A network that knows the names a test tells it and notes where connections are wanted. */
public final class Network implements Resolver, Dialer {
  final List<InetSocketAddress> dialled = new ArrayList<>();
  private final Map<String, Deque<String>> names = new HashMap<>();

  /** Requests that really leave. */
  public static OutgoingRequests real(OutgoingSettings settings) {
    return new OutgoingConfiguration().outgoingRequests(settings);
  }

  /** The first time a name is asked for it has these addresses; each later time the next. */
  Network knows(String name, String... addressesInTurn) {
    names.put(name, new ArrayDeque<>(List.of(addressesInTurn)));
    return this;
  }

  @Override
  public List<InetAddress> addresses(String host) throws UnknownHostException {
    Deque<String> known = names.get(host);
    if (known == null) {
      return List.of(InetAddress.getAllByName(host));
    }
    String now = known.size() > 1 ? known.remove() : known.getFirst();
    return Stream.of(now.split("\\+")).map(InetAddress::ofLiteral).toList();
  }

  @Override
  public Socket connect(InetSocketAddress address, Duration limit) throws IOException {
    dialled.add(address);
    throw new IOException("nobody is there");
  }
}
