package dev.ooslocal.account;

import java.util.List;
import java.util.Optional;

/** The roles that nobody listed but somebody created; whoever simulates RAM implements it. */
public interface CreatedRoles {
  /**
   * Whom a role trusts: services, and accounts as {@code acs:ram::<id>:root}; empty when there is
   * no such role.
   */
  Optional<List<String>> trusts(String account, String role);
}
