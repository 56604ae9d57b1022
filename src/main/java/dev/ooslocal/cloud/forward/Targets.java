package dev.ooslocal.cloud.forward;

import dev.ooslocal.cloud.CloudSettings;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The products whose calls are forwarded. A wrong setting stops the start. */
@Component
final class Targets {
  private final Map<String, Target> byProduct = new HashMap<>();

  Targets(CloudSettings settings) {
    settings
        .forward()
        .forEach((product, given) -> byProduct.put(key(product), Target.of(product, given)));
  }

  /** By a product's name in any case. */
  Optional<Target> of(String product) {
    return Optional.ofNullable(byProduct.get(key(product)));
  }

  private static String key(String product) {
    return product.toLowerCase(Locale.ROOT);
  }
}
