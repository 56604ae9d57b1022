package dev.ooslocal.cloud.ess;

import java.util.stream.Stream;

/** How the number of instances is to change. */
enum Adjustment {
  QUANTITY_CHANGE_IN_CAPACITY("QuantityChangeInCapacity") {
    @Override
    int applied(int size, int value) {
      return size + value;
    }
  },
  PERCENT_CHANGE_IN_CAPACITY("PercentChangeInCapacity") {
    @Override
    int applied(int size, int value) {
      int change = (int) Math.round(size * value / 100.0);
      return size + (change == 0 ? Integer.signum(value) : change);
    }
  },
  TOTAL_CAPACITY("TotalCapacity") {
    @Override
    int applied(int size, int value) {
      return value;
    }
  };

  private final String word;

  Adjustment(String word) {
    this.word = word;
  }

  /** The size that follows from the present one. */
  abstract int applied(int size, int value);

  static Adjustment of(String word) {
    return Stream.of(values())
        .filter(each -> each.word.equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                EssErrors.invalid(
                    "InvalidParameter", "The specified AdjustmentType is not valid."));
  }
}
