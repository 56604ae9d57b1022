package dev.ooslocal.engine;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes a loop's rate control, with its percentages and defaults, into numbers for its items. */
final class LoopPlan {
  private static final int DEFAULT_BATCH_CONCURRENCY = 20;
  private static final int LARGEST = 1000;
  private static final List<String> MODES = List.of("Concurrency", "Batch");
  private static final List<String> PAUSES =
      List.of("Automatic", "FirstBatchPause", "EveryBatchPause");

  private final int total;
  private final @Nullable JsonNode control;

  private LoopPlan(int total, @Nullable JsonNode control) {
    this.total = total;
    this.control = control;
  }

  /**
   * @param control the evaluated rate control; null or JSON null: one at a time, no error allowed
   * @param pause what the execution says of pauses, where the loop says nothing
   */
  static LoopProgress of(int total, @Nullable JsonNode control, String pause) {
    if (total > LARGEST) {
      throw new EvaluationException(
          "A loop takes at most " + LARGEST + " items, not " + total + ".");
    }
    if (control != null && !control.isNull() && !control.isObject()) {
      throw new EvaluationException("RateControl must be a map, not " + control + ".");
    }
    return new LoopPlan(total, control).plan(pause);
  }

  private LoopProgress plan(String pause) {
    boolean batches = word("Mode", "Concurrency", MODES).equals("Batch");
    List<Integer> ends = batches ? batchEnds() : List.of(total);
    List<Integer> concurrency =
        batches
            ? batchConcurrency(ends.size())
            : List.of(Math.max(1, number(at("Concurrency"), 1)));
    String option = word("BatchPauseOption", pause, PAUSES);
    return new LoopProgress(
        total,
        0,
        0,
        0,
        0,
        0,
        0,
        maxErrors(at("MaxErrors")),
        ends,
        concurrency,
        batches ? option : "Automatic",
        0,
        false,
        batches ? "Batch" : "Concurrency",
        List.of());
  }

  /** The last size repeats until all items have a batch. */
  private List<Integer> batchEnds() {
    List<Integer> ends = new ArrayList<>();
    JsonNode sizes = at("Batch");
    int end = 0;
    for (int i = 0; end < total; i++) {
      JsonNode size =
          sizes == null || !sizes.isArray()
              ? sizes
              : sizes.isEmpty() ? null : sizes.get(Math.min(i, sizes.size() - 1));
      end = Math.min(total, end + Math.max(1, number(size, total)));
      ends.add(end);
    }
    return ends.isEmpty() ? List.of(0) : ends;
  }

  private List<Integer> batchConcurrency(int count) {
    JsonNode given = at("ConcurrencyInBatches");
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      JsonNode one =
          given == null || !given.isArray()
              ? given
              : given.isEmpty() ? null : given.get(Math.min(i, given.size() - 1));
      all.add(Math.max(1, number(one, DEFAULT_BATCH_CONCURRENCY)));
    }
    return all;
  }

  private @Nullable JsonNode at(String field) {
    if (control == null) {
      return null;
    }
    JsonNode value = control.get(field);
    return value == null || value.isNull() ? null : value;
  }

  /** One of the words for a field, in whatever case; a reference may have given any other. */
  private String word(String field, String otherwise, List<String> words) {
    JsonNode value = at(field);
    if (value == null) {
      return otherwise;
    }
    return words.stream()
        .filter(value.asString("")::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () ->
                new EvaluationException(
                    "RateControl.%s must be one of %s, not %s."
                        .formatted(field, String.join(", ", words), Json.text(value))));
  }

  /** How many may fail: of 4 items more than 30% have failed when 2 have, so that is one. */
  private int maxErrors(@Nullable JsonNode value) {
    return value == null ? 0 : (int) Math.floor(size(value));
  }

  /** A number, its text, or a percentage of the items, rounded up but for no items at all. */
  private int number(@Nullable JsonNode value, int otherwise) {
    return value == null ? otherwise : (int) Math.ceil(size(value));
  }

  private double size(JsonNode value) {
    String text = value.asString("").strip();
    if (text.startsWith("-")) {
      throw new EvaluationException("RateControl takes no negative number such as " + text + ".");
    }
    double size =
        text.endsWith("%")
            ? parsed(text, text.substring(0, text.length() - 1)) * total / 100
            : Math.floor(parsed(text, text));
    // No loop has more items, and twice of it still is a number.
    return Math.min(size, LARGEST);
  }

  private static double parsed(String text, String number) {
    try {
      double parsed = Double.parseDouble(number);
      if (Double.isFinite(parsed)) {
        return parsed;
      }
    } catch (NumberFormatException notOne) {
      // said below, like infinity
    }
    throw new EvaluationException("RateControl needs a number or a percentage, not " + text + ".");
  }
}
