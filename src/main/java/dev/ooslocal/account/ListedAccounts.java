package dev.ooslocal.account;

import dev.ooslocal.rpc.Caller;
import org.springframework.stereotype.Component;

/** The directory in force; loading a file exchanges it as a whole. */
@Component
final class ListedAccounts {
  private volatile Directory directory = Directory.EMPTY;

  Directory directory() {
    return directory;
  }

  Account account(String id) {
    return directory.account(id);
  }

  /** Whether the file names the caller's user, or the role of the caller's session. */
  boolean lists(Caller caller) {
    Account account = account(caller.account());
    return Role.ofSession(caller.user())
        .map(role -> account.role(role).isPresent())
        .orElseGet(() -> account.users().containsKey(caller.user()));
  }

  void replaceBy(Directory next) {
    directory = next;
  }
}
