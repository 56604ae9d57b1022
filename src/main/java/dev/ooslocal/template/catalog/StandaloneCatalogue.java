package dev.ooslocal.template.catalog;

import dev.ooslocal.language.ActionCatalogue;
import java.util.List;

/** The built-in catalogue without a running service. */
public final class StandaloneCatalogue {
  private StandaloneCatalogue() {}

  /** The product actions known by their properties, behind these atoms. */
  public static ActionCatalogue with(ActionCatalogue atoms) {
    return new ComposedCatalogue(List.of(atoms, new ProductCatalogue()));
  }
}
