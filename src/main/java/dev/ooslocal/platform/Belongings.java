package dev.ooslocal.platform;

import java.util.Collection;

/** What a room keeps for things of another room, and for as long as those are there. */
public interface Belongings {
  /** In the transaction that deletes the owners. */
  void forget(String account, Collection<String> owners);
}
