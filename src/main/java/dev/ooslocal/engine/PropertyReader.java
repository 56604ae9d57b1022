package dev.ooslocal.engine;

import tools.jackson.databind.JsonNode;

/** Reads the evaluated properties of a task into the record its action declares. */
public interface PropertyReader {
  /**
   * @throws dev.ooslocal.language.EvaluationException when they do not fit, naming each property
   */
  <P extends Record> P read(Class<P> type, JsonNode properties);
}
