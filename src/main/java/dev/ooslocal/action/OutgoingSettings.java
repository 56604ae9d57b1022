package dev.ooslocal.action;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where HTTP requests and web hooks of templates may go. Link-local and metadata addresses are
 * refused unless allowed here; everything else, this machine too, is open unless denied here.
 *
 * @param allow hosts, addresses or networks such as {@code 169.254.10.0/24} that are open in any
 *     case
 * @param deny hosts, addresses or networks that are refused unless allowed
 */
@ConfigurationProperties("oos.out")
record OutgoingSettings(@DefaultValue List<String> allow, @DefaultValue List<String> deny) {
  OutgoingSettings {
    allow = List.copyOf(allow);
    deny = List.copyOf(deny);
  }
}
