package dev.ooslocal.execution.api;

import dev.ooslocal.execution.ListOrder;
import dev.ooslocal.execution.Logs;
import dev.ooslocal.execution.TaskLists;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.PageToken;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Places in the lists of this room, as tokens. */
final class Places {
  private static final int EXECUTION_PARTS = 4;
  private static final int TASK_PARTS = 3;
  private static final int LOG_PARTS = 2;

  private Places() {}

  static String write(Record input, Caller caller, ListOrder.Place place) {
    return PageToken.of(
        input,
        caller,
        place.createdAt().toString(),
        text(place.endedAt()),
        place.status(),
        place.id());
  }

  static String write(Record input, Caller caller, TaskLists.Place place) {
    return PageToken.of(
        input, caller, String.valueOf(place.number()), text(place.endedAt()), place.status());
  }

  static String write(Record input, Caller caller, Logs.Place place) {
    return PageToken.of(
        input, caller, String.valueOf(place.chunk()), String.valueOf(place.index()));
  }

  static ListOrder.@Nullable Place execution(Record in, Caller caller, @Nullable String token) {
    return read(
        in,
        caller,
        token,
        EXECUTION_PARTS,
        key ->
            new ListOrder.Place(
                Instant.parse(key.getFirst()), instant(key.get(1)), key.get(2), key.getLast()));
  }

  static TaskLists.@Nullable Place task(Record in, Caller caller, @Nullable String token) {
    return read(
        in,
        caller,
        token,
        TASK_PARTS,
        key ->
            new TaskLists.Place(
                Integer.parseInt(key.getFirst()), instant(key.get(1)), key.getLast()));
  }

  static Logs.@Nullable Place log(Record in, Caller caller, @Nullable String token) {
    return read(
        in,
        caller,
        token,
        LOG_PARTS,
        key -> new Logs.Place(Long.parseLong(key.getFirst()), Integer.parseInt(key.getLast())));
  }

  private static <P> @Nullable P read(
      Record in,
      Caller caller,
      @Nullable String token,
      int parts,
      Function<List<String>, P> place) {
    List<String> key = PageToken.read(in, caller, token, parts).orElse(null);
    if (key == null) {
      return null;
    }
    try {
      return place.apply(key);
    } catch (DateTimeException | NumberFormatException forged) {
      throw ApiException.invalid("NextToken", "it was not given out by this service");
    }
  }

  private static String text(@Nullable Instant at) {
    return at == null ? "" : at.toString();
  }

  private static @Nullable Instant instant(String text) {
    return text.isEmpty() ? null : Instant.parse(text);
  }
}
