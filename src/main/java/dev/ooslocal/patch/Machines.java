package dev.ooslocal.patch;

import java.util.List;

/** The instances that can be patched; whoever simulates them implements it. */
public interface Machines {
  /** All instances of an account in a region, in the order of their ids. */
  List<Machine> all(String account, String region);
}
