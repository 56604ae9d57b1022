package dev.ooslocal.control;

import dev.ooslocal.platform.storage.StorageSettings;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the service is, as the last line of its start. */
@Component
final class Greeting implements ApplicationListener<ApplicationReadyEvent> {
  private static final Logger LOG = LoggerFactory.getLogger("dev.ooslocal.OosLocal");

  private final StorageSettings storage;

  Greeting(StorageSettings storage) {
    this.storage = storage;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    LOG.info(
        "OOS Local {} is ready at {} ({} storage; a browser shows what there is)",
        Version.current(),
        address(ready.getApplicationContext().getEnvironment()),
        storage.storage().wireName());
  }

  /** As a client on this machine writes it. */
  static String address(Environment environment) {
    boolean encrypted =
        Stream.of("bundle", "certificate", "key-store")
            .anyMatch(name -> environment.containsProperty("server.ssl." + name));
    String bound = environment.getProperty("server.address", "0.0.0.0");
    String host = bound.equals("0.0.0.0") || bound.equals("::") ? "127.0.0.1" : bound;
    return "%s://%s:%s"
        .formatted(
            encrypted ? "https" : "http",
            host.contains(":") ? "[" + host + "]" : host,
            environment.getProperty("local.server.port", "?"));
  }
}
