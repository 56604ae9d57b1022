package dev.ooslocal.platform.settings;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Settings that are accepted from the start, so that a set-up written for a later version runs here
 * too, and what happens as long as they have no effect. A name that a settings record declares is
 * not looked up here any more.
 */
final class SettingsToCome {
  /** The name of the setting and what happens instead. */
  static final Map<String, String> INSTEAD = instead();

  private SettingsToCome() {}

  private static Map<String, String> instead() {
    Map<String, String> instead = new LinkedHashMap<>();
    instead.put("oos.hosts", "loopback names are accepted");
    return instead;
  }
}
