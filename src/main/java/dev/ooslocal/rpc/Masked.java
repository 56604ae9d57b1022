package dev.ooslocal.rpc;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parameters of a request with everything secret hidden. */
final class Masked {
  static final String MASK = "******";
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
            (name, value) -> masked.put(name, secret.contains(name) ? MASK : hide(value, hidden)));
    return masked;
  }

  private static String hide(String value, List<String> hidden) {
    String shown = value;
    for (String secret : hidden) {
      shown = shown.replace(secret, MASK);
    }
    return shown;
  }
}
