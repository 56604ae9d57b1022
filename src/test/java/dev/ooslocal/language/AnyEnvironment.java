package dev.ooslocal.language;

import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** An environment that has a value for everything, of any kind. */
record AnyEnvironment(Program program, Random random) implements Environment {
  private static final String[] VALUES = {
    "null",
    "true",
    "7",
    "1.5",
    "\"x\"",
    "\"2\"",
    "[]",
    "[1,\"a\"]",
    "{}",
    "{\"a\":{\"b\":[{\"c\":1}]},\"Regions\":{\"Region\":[{\"LocalName\":\"x\"}]}}"
  };

  @Override
  public JsonNode parameter(String name) {
    return any();
  }

  @Override
  public Optional<JsonNode> output(String task, String name) {
    return Optional.of(any());
  }

  @Override
  public JsonNode result(String task) {
    return any();
  }

  @Override
  public Expression condition(String name) {
    return java.util.Objects.requireNonNull(program.conditions().get(name));
  }

  @Override
  public JsonNode pseudo(String name) {
    return name.equals("ACS::TaskLoopItem") ? any() : Json.string("p");
  }

  @Override
  public String stored(boolean secret, String name) {
    return "stored";
  }

  @Override
  public Instant now() {
    return Instant.EPOCH;
  }

  private JsonNode any() {
    return Json.parse(VALUES[random.nextInt(VALUES.length)]);
  }
}
