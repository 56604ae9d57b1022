package dev.ooslocal.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All listed accounts, findable by number and by access key. */
final class Directory {
  static final Directory EMPTY = new Directory(List.of());

  private final Map<String, Account> accounts = new HashMap<>();
  private final Map<String, KeyHolder> holders = new HashMap<>();

  /** Numbers of accounts and ids of keys are unique. */
  Directory(List<Account> listed) {
    for (Account account : listed) {
      accounts.put(account.id(), account);
      for (User user : account.users().values()) {
        user.keys().forEach(key -> holders.put(key.id(), new KeyHolder(account, user, key)));
      }
    }
  }

  Account account(String id) {
    return accounts.getOrDefault(id, Account.unlisted(id));
  }

  Optional<KeyHolder> holder(String accessKeyId) {
    return Optional.ofNullable(holders.get(accessKeyId));
  }

  /** Whose key it is. */
  record KeyHolder(Account account, User user, AccessKey accessKey) {}
}
