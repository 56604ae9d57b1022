package dev.ooslocal.account;

import java.util.List;

/**
 * A user of an account.
 *
 * @param name unique in the account
 * @param id the number that stands in {@code CreatedBy}
 * @param keys the access keys
 * @param granted the names of the policies
 * @param policies what the user may do
 */
record User(String name, String id, List<AccessKey> keys, List<String> granted, Policies policies) {
  User {
    keys = List.copyOf(keys);
    granted = List.copyOf(granted);
  }
}
