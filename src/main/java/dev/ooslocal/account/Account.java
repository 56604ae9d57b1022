package dev.ooslocal.account;

import dev.ooslocal.rpc.Caller;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An account as {@code accounts.yml} lists it.
 *
 * @param id its number
 * @param type {@link #SERVED}, or a kind that the service turns away
 * @param users its users by name
 * @param roles its roles by name; empty: any role can be assumed
 * @param documents its policies as written, by name
 * @param limits its own quotas; null: those of the settings
 */
record Account(
    String id,
    String type,
    Map<String, User> users,
    Map<String, Role> roles,
    Map<String, JsonNode> documents,
    @Nullable Limits limits) {
  /** The one type of account that the service serves. */
  static final String SERVED = "Aliyun";

  Account {
    users = Map.copyOf(users);
    roles = Map.copyOf(roles);
    documents = Map.copyOf(documents);
  }

  /** An account that nobody listed: root alone, any role. */
  static Account unlisted(String id) {
    return new Account(id, SERVED, Map.of(), Map.of(), Map.of(), null);
  }

  Optional<Role> role(String name) {
    return Optional.ofNullable(roles.get(name));
  }

  /**
   * What a caller of this account may do. Whoever is not known (any more) may do nothing. A session
   * of a role nobody listed may do everything, since such a role has no policies to go by (chosen).
   */
  Policies policies(Caller caller) {
    if (caller.isRoot()) {
      return Policies.EVERYTHING;
    }
    Optional<String> assumed = Role.ofSession(caller.user());
    if (assumed.isPresent()) {
      return roles.isEmpty()
          ? Policies.EVERYTHING
          : role(assumed.get()).map(Role::policies).orElse(Policies.NOTHING);
    }
    User user = users.get(caller.user());
    return user == null ? Policies.NOTHING : user.policies();
  }
}
