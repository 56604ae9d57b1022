package dev.ooslocal.template;

import dev.ooslocal.language.ActionCatalogue;
import dev.ooslocal.template.catalog.StandaloneCatalogue;

/** The actions there are, for those who check templates without a running service. */
public final class KnownActions {
  private KnownActions() {}

  /** The product actions the service knows, behind these atoms. */
  public static ActionCatalogue with(ActionCatalogue atoms) {
    return StandaloneCatalogue.with(atoms);
  }
}
