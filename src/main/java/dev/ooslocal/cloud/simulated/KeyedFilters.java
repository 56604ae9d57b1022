package dev.ooslocal.cloud.simulated;

import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a request asks by {@code Filter.N.Key} and {@code Filter.N.Value}. */
public final class KeyedFilters {
  private static final String LIST = "Filter";
  private static final int MOST = 10;

  private KeyedFilters() {}

  /** The values asked for under a key; empty when it is not asked. */
  public static List<String> wanted(ProductCall call, String key) {
    return Stream.concat(call.list(LIST).valueStream(), numbered(call))
        .filter(filter -> filter.path("Key").asString("").equals(key))
        .map(filter -> filter.path("Value").asString(""))
        .filter(value -> !value.isBlank())
        .toList();
  }

  /** Templates number them, and the dots are gone when a call is made: {@code Filter2Key}. */
  private static Stream<JsonNode> numbered(ProductCall call) {
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(n -> LIST + n)
        .filter(name -> call.text(name + "Key").isPresent())
        .map(
            name ->
                Json.object()
                    .put("Key", call.text(name + "Key", ""))
                    .put("Value", call.text(name + "Value", "")));
  }
}
