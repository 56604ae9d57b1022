package dev.ooslocal.rpc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…,Signature=…}, taken apart.
 *
 * @param method the word that it begins with
 * @param credential the access key
 * @param signedHeaders the names, as sent
 * @param signature the signature
 * @param faults what is wrong with its form
 */
record Authorization(
    String method,
    @Nullable String credential,
    String signedHeaders,
    @Nullable String signature,
    List<String> faults) {
  private static final List<String> PARTS = List.of("Credential", "SignedHeaders", "Signature");

  static Authorization parse(@Nullable String header) {
    String text = header == null ? "" : header.strip();
    int blank = text.indexOf(' ');
    String method = blank < 0 ? text : text.substring(0, blank);
    List<String> faults = new ArrayList<>();
    Map<String, String> parts = new HashMap<>();
    if (blank >= 0) {
      for (String part : text.substring(blank + 1).split(",", -1)) {
        take(part, parts, faults);
      }
    }
    PARTS.stream()
        .filter(part -> parts.getOrDefault(part, "").isEmpty())
        .forEach(part -> faults.add(part + " is missing"));
    String signedHeaders = parts.getOrDefault("SignedHeaders", "");
    Set<String> names = new HashSet<>();
    for (String name : signedHeaders.split(";", -1)) {
      if (!names.add(name)) {
        faults.add("SignedHeaders names '" + name + "' twice");
      }
    }
    return new Authorization(
        method, parts.get("Credential"), signedHeaders, parts.get("Signature"), faults);
  }

  private static void take(String part, Map<String, String> parts, List<String> faults) {
    int equals = part.indexOf('=');
    if (equals <= 0) {
      faults.add("'" + part.strip() + "' is not of the form name=value");
      return;
    }
    String name = part.substring(0, equals).strip();
    if (parts.putIfAbsent(name, part.substring(equals + 1).strip()) != null) {
      faults.add(name + " stands in it twice");
    }
  }
}
