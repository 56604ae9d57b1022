package dev.ooslocal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list of the numbers from 1 on, filtered while it is read. */
class PortionsTest {
  @ParameterizedTest(name = "{2} of {0} behind {1}, those divisible by {3}: {4} in {5} portions")
  @CsvSource({
    "100, 0, 5, 1, 1 2 3 4 5, 1", // what passes fills the page at once
    "100, 0, 3, 2, 2 4 6, 2",
    "100, 0, 3, 40, 40 80, 6", // the portions grow: 3 + 6 + 12 + 24 + 48 leave 7
    "3, 0, 5, 1, 1 2 3, 1",
    "5, 0, 5, 2, 2 4, 2", // a full portion may not be the last
    "100, 40, 3, 2, 42 44 46, 2", // a page that is not the first
    "0, 0, 5, 1, '', 1"
  })
  void readsNoFurtherThanThePage(
      int all, int start, int most, int divisor, String found, int portions) {
    List<Integer> sizes = new ArrayList<>();
    List<Integer> page =
        Portions.first(
            start == 0 ? null : start,
            most,
            number -> number,
            (after, size) -> {
              sizes.add(size);
              int from = after == null ? 1 : after + 1;
              return IntStream.rangeClosed(from, Math.min(all, from + size - 1)).boxed().toList();
            },
            portion -> number -> number % divisor == 0);
    assertThat(String.join(" ", page.stream().map(String::valueOf).toList())).isEqualTo(found);
    assertThat(sizes).hasSize(portions);
  }
}
