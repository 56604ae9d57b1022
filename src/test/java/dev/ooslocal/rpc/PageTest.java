package dev.ooslocal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list in memory that changes between its pages. */
class PageTest {
  private record Input(String region) {}

  private static final Input INPUT = new Input("cn-hangzhou");
  private static final Caller CALLER = new Caller("1", Caller.ROOT, "", "cn-hangzhou", "R");

  private final List<String> all = new ArrayList<>();

  @BeforeEach
  void fill() {
    all.addAll(List.of("a", "b", "c", "d", "e"));
  }

  @ParameterizedTest(name = "without {0}: {1}")
  @CsvSource({
    "-, c d", // nothing has gone
    "a, c d", // one that was shown
    "b, c d", // the very last that was shown
    "c, d e" // one that was to come
  })
  void goesOnBehindWhatWasShown(String gone, String next) {
    Page<String> first = page(null);
    assertThat(first.items()).containsExactly("a", "b");
    all.remove(gone);
    assertThat(String.join(" ", page(first.nextToken()).items())).isEqualTo(next);
  }

  @ParameterizedTest
  @CsvSource({"5", "0"})
  void endsWhereNothingIsLeft(int left) {
    Page<String> second = page(page(null).nextToken());
    all.subList(left, all.size()).clear();
    Page<String> last = page(second.nextToken());
    assertThat(last.items()).isEqualTo(left == 0 ? List.of() : List.of("e"));
    assertThat(last.nextToken()).isNull();
  }

  private Page<String> page(@Nullable String token) {
    return Page.slice(all, one -> one, INPUT, CALLER, 2, token);
  }
}
