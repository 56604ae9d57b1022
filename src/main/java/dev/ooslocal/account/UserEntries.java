package dev.ooslocal.account;

import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.StrictObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the users of one account.
 *
 * @param account whose they are
 * @param policies what the account's policies allow, by name
 * @param taken the ids of keys met so far, in any account
 */
record UserEntries(String account, Map<String, Policies> policies, Set<String> taken) {
  private static final List<String> USER = List.of("name", "id", "accessKeys", "policies");
  private static final List<String> KEY = List.of("id", "secret", "status");
  private static final BigInteger SEVENTEEN_DIGITS = BigInteger.TEN.pow(17);

  Map.Entry<String, User> read(JsonNode node, String path) {
    StrictObject fields = StrictObject.of(node, path, USER);
    String name = fields.requiredText("name");
    if (!name.matches("[\\w.@-]+")) {
      throw fields.invalid("name", "letters, digits and . _ - @ are expected");
    }
    String id = fields.text("id");
    Map<String, AccessKey> keys = AccountsFile.named(fields, "accessKeys", this::key);
    return Map.entry(
        name,
        new User(
            name,
            id == null ? numberOf(name) : id,
            List.copyOf(keys.values()),
            AccountsFile.texts(fields, "policies"),
            AccountsFile.granted(fields, policies)));
  }

  private Map.Entry<String, AccessKey> key(JsonNode node, String path) {
    StrictObject fields = StrictObject.of(node, path, KEY);
    String id = fields.requiredText("id");
    if (id.startsWith(Tokens.PREFIX)) {
      throw fields.invalid("id", "ids that begin with STS. belong to temporary keys");
    }
    if (!taken.add(id)) {
      throw new LocalProblem("Duplicate", "this key is listed twice", fields.at("id"));
    }
    String secret = fields.requiredText("secret");
    return Map.entry(id, new AccessKey(id, secret, isActive(fields, fields.text("status"))));
  }

  private static boolean isActive(StrictObject fields, @Nullable String status) {
    return switch (status) {
      case null -> true;
      case "Active" -> true;
      case "Inactive" -> false;
      case String other -> throw fields.invalid("status", "Active or Inactive is expected");
    };
  }

  /** Eighteen digits that stay the same: those of a user who is listed without a number. */
  private String numberOf(String name) {
    byte[] text = (account + "/" + name).getBytes(StandardCharsets.UTF_8);
    String hex = UUID.nameUUIDFromBytes(text).toString().replace("-", "");
    return "2" + String.format("%017d", new BigInteger(hex, 16).mod(SEVENTEEN_DIGITS));
  }
}
