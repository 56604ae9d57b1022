package dev.ooslocal.cloud;

import java.util.Optional;

/** The names of products and calls that are answered here without a stub. */
public interface KnownCalls {
  /** What was probably meant by a call of this name, such as {@code ECS StopInstance}. */
  Optional<String> nearest(String service, String api);
}
