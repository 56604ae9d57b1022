package dev.ooslocal.engine;

import dev.ooslocal.language.Parameter;
import dev.ooslocal.language.Program;
import dev.ooslocal.platform.Hiding;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The values of an execution that must never be shown: those of its NoEcho parameters. */
final class Secrets {
  private static final Secrets NONE = new Secrets(List.of());

  private final List<String> values;

  private Secrets(List<String> values) {
    this.values = values;
  }

  public static Secrets of(Program program, ObjectNode parameters) {
    List<String> found = new ArrayList<>();
    for (Parameter parameter : program.parameters().all()) {
      JsonNode value = parameter.noEcho() ? parameters.get(parameter.name()) : null;
      if (value != null) {
        found.addAll(Hiding.texts(value));
      }
    }
    return found.isEmpty() ? NONE : new Secrets(List.copyOf(found));
  }

  /** The text with every secret in it masked. */
  public String mask(String text) {
    return Hiding.text(text, values);
  }
}
