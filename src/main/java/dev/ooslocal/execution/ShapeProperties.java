package dev.ooslocal.execution;

import dev.ooslocal.engine.PropertyReader;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.shape.Naming;
import dev.ooslocal.shape.Shape;
import dev.ooslocal.shape.Violation;
import dev.ooslocal.shape.ViolationsException;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads properties by the shape of the record that an action declares. */
final class ShapeProperties implements PropertyReader {
  @Override
  public <P extends Record> P read(Class<P> type, JsonNode properties) {
    try {
      return Shape.of(type).read(properties, Naming.WIRE);
    } catch (ViolationsException wrong) {
      throw new EvaluationException(
          wrong.violations().stream()
              .map(ShapeProperties::words)
              .collect(Collectors.joining("; ")));
    }
  }

  private static String words(Violation violation) {
    return violation.field().isEmpty()
        ? violation.rule()
        : "The property " + violation.field() + " is invalid: " + violation.rule();
  }
}
