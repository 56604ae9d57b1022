package dev.ooslocal.template.store;

import dev.ooslocal.language.Environment;
import dev.ooslocal.language.Parameter;
import dev.ooslocal.language.Parameters;
import dev.ooslocal.language.Program;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.Sha256;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Texts whose meaning does not matter. */
final class Sources {
  private Sources() {}

  static Draft draft(String text) {
    Program program =
        new Program(
            Program.Kind.AUTOMATION,
            Program.Format.YAML,
            Json.string(text),
            new NoParameters(),
            null,
            Map.of(),
            List.of(),
            List.of(),
            null);
    return new Draft(text, Sha256.hex(text), program);
  }

  private static final class NoParameters implements Parameters {
    @Override
    public List<Parameter> all() {
      return List.of();
    }

    @Override
    public Optional<Parameter> find(String name) {
      return Optional.empty();
    }

    @Override
    public ObjectNode check(ObjectNode given, Environment environment) {
      return given;
    }
  }
}
