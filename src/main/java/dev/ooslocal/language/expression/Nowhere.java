package dev.ooslocal.language.expression;

import dev.ooslocal.language.Environment;
import dev.ooslocal.language.Expression;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Where constants are evaluated. Asking it anything is a mistake in the caller. */
enum Nowhere implements Environment {
  INSTANCE;

  @Override
  public JsonNode parameter(String name) {
    throw asked();
  }

  @Override
  public Optional<JsonNode> output(String task, String name) {
    throw asked();
  }

  @Override
  public JsonNode result(String task) {
    throw asked();
  }

  @Override
  public Expression condition(String name) {
    throw asked();
  }

  @Override
  public JsonNode pseudo(String name) {
    throw asked();
  }

  @Override
  public String stored(boolean secret, String name) {
    throw asked();
  }

  @Override
  public Instant now() {
    throw asked();
  }

  private static IllegalStateException asked() {
    return new IllegalStateException("a constant asked its environment");
  }
}
