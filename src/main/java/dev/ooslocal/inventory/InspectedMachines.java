package dev.ooslocal.inventory;

import java.util.List;

/** The instances that can be looked into; whoever simulates them implements it. */
public interface InspectedMachines {
  /** All instances of an account in a region, in the order of their ids. */
  List<InspectedMachine> all(String account, String region);
}
