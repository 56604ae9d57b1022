package dev.ooslocal.cloud.simulated;

import java.util.Collection;

/** Kinds of resources whose life is programmed, for products that are described beside them. */
public interface KnownKinds {
  Collection<Kind> kinds();
}
