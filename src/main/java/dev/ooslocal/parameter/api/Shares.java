package dev.ooslocal.parameter.api;

import dev.ooslocal.parameter.store.StoredParameter;

/** Who can use a parameter, in the words of the API. */
final class Shares {
  static final String PRIVATE = "Private";
  static final String PUBLIC = "Public";

  private Shares() {}

  static String of(StoredParameter parameter) {
    return parameter.isPublic() ? PUBLIC : PRIVATE;
  }
}
