package dev.ooslocal.application;

import java.util.List;
import java.util.Optional;

/** The instances that groups are made of; the simulated cloud implements it. */
public interface Fleet {
  /** The instances that have a tag of this key and value, in the order of their ids. */
  List<Machine> tagged(String account, String region, String key, String value);

  /** An instance by its id. */
  Optional<Machine> find(String account, String region, String id);
}
