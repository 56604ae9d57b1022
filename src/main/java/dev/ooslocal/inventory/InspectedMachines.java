package dev.ooslocal.inventory;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The instances that can be looked into; whoever simulates them implements it. */
public interface InspectedMachines {
  /** All instances of an account in a region, in the order of their ids. */
  List<InspectedMachine> all(String account, String region);

  /** Keeps files on an instance instead of those it had; in the caller's transaction. */
  void keepFiles(String account, String region, String instanceId, List<JsonNode> files);
}
