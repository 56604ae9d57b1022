package dev.ooslocal.platform.outgoing;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where requests that leave the process may go: HTTP requests and web hooks of templates, templates
 * fetched by their address, forwarded calls. This machine, link-local and metadata addresses are
 * refused unless allowed here; everything else is open unless denied here.
 *
 * @param allow hosts, addresses or networks such as {@code 10.1.0.0/16} that are open in any case;
 *     link-local and metadata addresses only by address or network
 * @param deny hosts, addresses or networks that are refused unless allowed
 */
@ConfigurationProperties("oos.out")
public record OutgoingSettings(@DefaultValue List<String> allow, @DefaultValue List<String> deny) {
  public OutgoingSettings {
    allow = List.copyOf(allow);
    deny = List.copyOf(deny);
  }
}
