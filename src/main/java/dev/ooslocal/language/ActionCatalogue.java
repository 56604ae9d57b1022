package dev.ooslocal.language;

import java.util.Collection;
import java.util.Optional;

/** The actions a template may use, as the checks need to know them. */
public interface ActionCatalogue {
  /** The action of this name, whatever its case. */
  Optional<ActionSignature> find(String name);

  /** The names of all actions, for suggestions. */
  Collection<String> names();
}
