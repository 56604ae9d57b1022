package dev.ooslocal.execution.api;

import dev.ooslocal.execution.ListOrder;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.PageToken;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places in lists of executions, as tokens. */
final class ListPlaces {
  private static final int PARTS = 4;

  private ListPlaces() {}

  static String write(Record input, Caller caller, ListOrder.Place place) {
    return PageToken.of(
        input,
        caller,
        place.createdAt().toString(),
        place.endedAt() == null ? "" : place.endedAt().toString(),
        place.status(),
        place.id());
  }

  static ListOrder.@Nullable Place read(Record input, Caller caller, @Nullable String token) {
    return PageToken.read(input, caller, token, PARTS).map(ListPlaces::place).orElse(null);
  }

  private static ListOrder.Place place(List<String> key) {
    try {
      String ended = key.get(1);
      return new ListOrder.Place(
          Instant.parse(key.getFirst()),
          ended.isEmpty() ? null : Instant.parse(ended),
          key.get(2),
          key.getLast());
    } catch (DateTimeParseException forged) {
      throw ApiException.invalid("NextToken", "it was not given out by this service");
    }
  }
}
