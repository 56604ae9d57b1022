package dev.ooslocal.patch;

import java.util.List;

/** The instances of a product that can be patched; whoever simulates them implements it. */
public interface Machines {
  /** All of them of an account in a region. */
  List<Machine> all(String account, String region);
}
