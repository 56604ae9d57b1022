package dev.ooslocal.cloud;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What answers the calls of templates.
 *
 * @param mode what becomes of a call that neither a stub nor a simulated product answers: strict
 *     fails the task and says which stub to register, lenient makes an answer up
 * @param shell whether commands sent to simulated instances are really run on this machine
 * @param forward calls to a product that go to a real or another endpoint, by product
 */
@ConfigurationProperties("oos.cloud")
public record CloudSettings(
    @DefaultValue("strict") Mode mode,
    @DefaultValue("off") Shell shell,
    @DefaultValue Map<String, Map<String, String>> forward) {
  public CloudSettings {
    forward = Map.copyOf(forward);
  }

  /** What becomes of a call that nobody answers. */
  public enum Mode {
    STRICT,
    LENIENT
  }

  /** Whether commands are really run. */
  public enum Shell {
    OFF,
    ON
  }
}
