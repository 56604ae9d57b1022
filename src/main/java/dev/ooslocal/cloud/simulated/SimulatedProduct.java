package dev.ooslocal.cloud.simulated;

import java.util.List;

/** A source of operations that are no beans of their own. */
public interface SimulatedProduct {
  List<SimulatedApi> apis();
}
