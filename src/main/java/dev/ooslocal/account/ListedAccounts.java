package dev.ooslocal.account;

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

  void replaceBy(Directory next) {
    directory = next;
  }
}
