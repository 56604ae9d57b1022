package dev.ooslocal.cloud;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the log which settings are accepted but change nothing yet. */
@Component
final class UnusedSettings {
  private static final Logger LOG = LoggerFactory.getLogger(UnusedSettings.class);

  private final CloudSettings settings;

  UnusedSettings(CloudSettings settings) {
    this.settings = settings;
  }

  @EventListener(ApplicationReadyEvent.class)
  void tell() {
    if (settings.shell() == CloudSettings.Shell.ON) {
      warn("oos.cloud.shell=on", "commands get the outputs of cloud.yml");
    }
  }

  private static void warn(String setting, String instead) {
    LOG.warn("{} has no effect in this version: {}", setting, instead);
  }
}
