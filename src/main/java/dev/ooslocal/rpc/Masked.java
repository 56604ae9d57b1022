package dev.ooslocal.rpc;

import dev.ooslocal.platform.Hiding;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parameters of a request with everything secret hidden. */
final class Masked {
  private static final Set<String> ALWAYS = Set.of("AccessKeyId", "Signature", "SecurityToken");

  private Masked() {}

  static Map<String, String> parameters(Exchange exchange, List<String> hidden) {
    Set<String> secret = new HashSet<>(ALWAYS);
    Served<?, ?> operation = exchange.operation();
    if (operation != null) {
      secret.addAll(operation.secrets());
    }
    Map<String, String> masked = new LinkedHashMap<>();
    exchange
        .parameters()
        .forEach(
            (name, value) ->
                masked.put(name, secret.contains(name) ? Hiding.MASK : Hiding.text(value, hidden)));
    return masked;
  }
}
