package dev.ooslocal.platform.outgoing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The real network. */
@Configuration(proxyBeanMethods = false)
class OutgoingConfiguration {
  @Bean
  OutgoingRequests outgoingRequests(OutgoingSettings settings) {
    return new OutgoingRequests(
        settings, host -> List.of(InetAddress.getAllByName(host)), OutgoingConfiguration::connect);
  }

  static Socket connect(InetSocketAddress address, Duration limit) throws IOException {
    Socket socket = new Socket();
    try {
      socket.connect(address, Math.toIntExact(limit.toMillis()));
      return socket;
    } catch (IOException broken) {
      socket.close();
      throw broken;
    }
  }
}
