package dev.ooslocal.cloud;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What answers the calls of templates.
 *
 * @param mode what becomes of a call that neither a stub nor a simulated product answers: strict
 *     fails the task and says which stub to register, lenient makes an answer up
 * @param shell whether commands sent to simulated instances that no entry of cloud.yml answers are
 *     really run on this machine, as the user of this service
 * @param forward products whose calls go to a real account or another emulator instead of being
 *     simulated: {@code oos.cloud.forward.<product>.url} and {@code .version}; {@code
 *     .access-key-id}, {@code .access-key-secret} and {@code .security-token}, and {@code
 *     .signature} (v1 or v3); {@code .mode} live, record (into {@code .file}) or replay (from it)
 */
@ConfigurationProperties("oos.cloud")
public record CloudSettings(
    @DefaultValue("strict") Mode mode,
    @DefaultValue("off") Shell shell,
    @DefaultValue Map<String, Map<String, String>> forward) {
  public CloudSettings {
    forward = Map.copyOf(forward);
  }

  /** Whether the calls of a product, named in any case, go elsewhere. */
  public boolean forwards(String product) {
    return forward.keySet().stream().anyMatch(product::equalsIgnoreCase);
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
