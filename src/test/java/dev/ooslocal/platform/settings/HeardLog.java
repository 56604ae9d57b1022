package dev.ooslocal.platform.settings;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.impl.NoOpLog;
import org.springframework.boot.logging.DeferredLogFactory;

/** A log that remembers its warnings. */
final class HeardLog extends NoOpLog {
  private final List<String> warnings = new ArrayList<>();

  @Override
  public void warn(Object message) {
    warnings.add(String.valueOf(message));
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }

  DeferredLogFactory factory() {
    Log log = this;
    return destination -> log;
  }
}
