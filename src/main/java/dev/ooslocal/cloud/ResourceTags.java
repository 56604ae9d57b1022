package dev.ooslocal.cloud;

import java.util.Map;
import java.util.Optional;

/** The tags of simulated resources, for whoever knows no more of one than its id. */
public interface ResourceTags {
  /** Its tags; empty when the account has no such resource there. */
  Optional<Map<String, String>> of(String account, String region, String resourceId);
}
