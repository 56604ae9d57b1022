package dev.ooslocal.account;

import java.util.List;
import java.util.Optional;

/**
 * Users, their keys and policies that nobody listed but somebody created; whoever simulates RAM
 * implements it.
 */
public interface CreatedIdentities {
  /** A key of any account; empty when nobody created it. */
  Optional<Key> key(String accessKeyId);

  /** What was attached to a user, or to a group of the user's; empty when there is no such user. */
  Optional<List<Granted>> ofUser(String account, String user);

  /** What was attached to a role; empty when there is no such role. */
  Optional<List<Granted>> ofRole(String account, String role);

  /**
   * A key.
   *
   * @param account whose it is
   * @param user the user's name
   * @param userId the user's number
   * @param secret what requests are signed with; never shown
   * @param active whether it may be used
   */
  record Key(String account, String user, String userId, String secret, boolean active) {
    @Override
    public String toString() {
      return "Key[" + account + "/" + user + (active ? "]" : ", inactive]");
    }
  }

  /**
   * A policy that is attached.
   *
   * @param name its name
   * @param document what it says, JSON; empty for one of the system
   */
  record Granted(String name, Optional<String> document) {}
}
