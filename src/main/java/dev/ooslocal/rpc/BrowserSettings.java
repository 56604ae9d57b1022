package dev.ooslocal.rpc;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What web pages may do here.
 *
 * @param hosts names, beside those of the loopback, by which the service may be called while it
 *     listens on the loopback only, and whose pages may call it
 */
@ConfigurationProperties("oos")
record BrowserSettings(@DefaultValue({}) List<String> hosts) {
  BrowserSettings {
    hosts = List.copyOf(hosts);
  }
}
