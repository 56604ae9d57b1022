package dev.ooslocal.account;

import dev.ooslocal.rpc.Caller;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What callers may do. Where requests are verified, policies that calls of RAM attached count
 * beside those that are listed.
 */
@Component
final class Rights {
  private final AccountSettings settings;
  private final ListedAccounts listed;
  private final CreatedPolicies created;

  Rights(AccountSettings settings, ListedAccounts listed, CreatedPolicies created) {
    this.settings = settings;
    this.listed = listed;
    this.created = created;
  }

  Policies of(Caller caller) {
    Policies known = listed.account(caller.account()).policies(caller);
    if (settings.auth().mode() != AccountSettings.Mode.VERIFY || caller.isRoot()) {
      return known;
    }
    Optional<Policies> attached = created.of(caller);
    if (attached.isEmpty() || !listed.lists(caller)) {
      return attached.orElse(known);
    }
    return new Policies(
        Stream.of(known, attached.get()).flatMap(one -> one.statements().stream()).toList());
  }
}
