package dev.ooslocal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
  private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

  @Test
  void idsAreInTheOrderOfTheirTimes() {
    List<String> ids =
        Stream.of("1970-01-01T00:00:00Z", "2026-05-01T10:00:00Z", "2300-01-01T00:00:00Z")
            .map(Instant::parse)
            .flatMap(at -> Stream.of(at, at.plusMillis(10)))
            .map(at -> Ids.inOrder("exec-", at))
            .toList();

    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> id.matches("exec-[0-9a-f]{20}"));
  }

  @Test
  void idsOfOneMomentDiffer() {
    assertThat(Stream.generate(() -> Ids.inOrder("exec-", NOW)).limit(1000))
        .doesNotHaveDuplicates();
  }
}
