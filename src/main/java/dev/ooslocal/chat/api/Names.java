package dev.ooslocal.chat.api;

import dev.ooslocal.platform.Given;
import dev.ooslocal.rpc.ApiException;
import org.jspecify.annotations.Nullable;

/** The name of a request, which the service asks for though it is declared optional. */
final class Names {
  private Names() {}

  static String required(@Nullable String name) {
    String given = Given.text(name);
    if (given == null) {
      throw ApiException.missing("Name");
    }
    return given;
  }
}
