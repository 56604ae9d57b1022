package dev.ooslocal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ShapeWriteTest {
  record Inner(@Doc("a") String taskName, @Doc("b") @Nullable String gone) {}

  record Output(
      @Doc("a") Instant startDate,
      @Doc("b") @JsonText Map<String, JsonNode> outputs,
      @Doc("c") Map<String, Integer> counters,
      @Doc("d") List<Inner> currentTasks,
      @Doc("e") boolean isParent,
      @Doc("f") long size,
      @Doc("g") @Nullable String absent) {}

  record Bad(@Doc("a") Object anything, String undocumented, @Doc("c") List<Thread> threads) {}

  @Test
  void writesEachFieldInItsJsonKind() {
    Output output =
        new Output(
            Instant.parse("2019-05-16T10:26:14.987Z"),
            Map.of("x", Json.parse("[1]")),
            Map.of("Failed", 0),
            List.of(new Inner("t", null)),
            true,
            5,
            null);
    assertThat(Json.text(Shape.of(Output.class).write(output)))
        .isEqualTo(
            "{\"StartDate\":\"2019-05-16T10:26:14Z\",\"Outputs\":\"{\\\"x\\\":[1]}\","
                + "\"Counters\":{\"Failed\":0},\"CurrentTasks\":[{\"TaskName\":\"t\"}],"
                + "\"IsParent\":true,\"Size\":5}");
  }

  @Test
  void findsAllThatIsWrongWithARecord() {
    assertThat(Shape.of(Bad.class).inputProblems())
        .containsExactly(
            "ShapeWriteTest.Bad.anything is neither @Required nor @Nullable and has no @Default",
            "ShapeWriteTest.Bad.anything has the unsupported type java.lang.Object",
            "ShapeWriteTest.Bad.undocumented has no @Doc",
            "ShapeWriteTest.Bad.undocumented is neither @Required nor @Nullable and has no"
                + " @Default",
            "ShapeWriteTest.Bad.threads has the unsupported type java.lang.Thread");
  }
}
