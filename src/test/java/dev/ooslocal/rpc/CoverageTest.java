package dev.ooslocal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.shape.Field;
import dev.ooslocal.shape.Kind;
import dev.ooslocal.shape.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The report on constant answers: response fields no test over HTTP has seen with a value. It is
 * written, with {@code -Dupdate.docs=true}, from what the test run before has left in {@code
 * target}.
 */
class CoverageTest {
  private static final Path REPORT = Path.of("docs", "coverage.md");
  private static final Path REASONS = Path.of("src/test/resources/unseen-fields.tsv");

  @Test
  void reportsOnlyFieldsThatExist() throws IOException {
    if (Snapshot.isUpdate()) {
      Files.writeString(REPORT, report());
    }
    Set<String> fields = new HashSet<>();
    for (Contract<?, ?> operation : Offers.all()) {
      collect(operation.name() + " ", operation.output(), new HashSet<>(), fields);
    }
    List<String> reported =
        Files.readAllLines(REPORT).stream()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.replaceFirst("\\| `([^`]+)` \\| `([^`]+)` \\|.*", "$1 $2"))
            .toList();
    assertThat(fields).containsAll(reported);
    assertThat(reported).as("a reason that is stale").containsAll(reasons().keySet());
  }

  /** Why a field is never seen, by operation and field. */
  private static Map<String, String> reasons() throws IOException {
    Map<String, String> reasons = new TreeMap<>();
    for (String line : Files.readAllLines(REASONS)) {
      String[] parts = line.split("\t", -1);
      reasons.put(parts[0], parts[1]);
    }
    return reasons;
  }

  private static String report() throws IOException {
    Set<String> seen =
        Files.exists(SeenFields.FILE)
            ? new HashSet<>(Files.readAllLines(SeenFields.FILE))
            : Set.of();
    Map<String, String> reasons = reasons();
    StringBuilder text =
        new StringBuilder(
            """
            # Response fields no test has seen with a value

            Written by `CoverageTest` from what the whole test run has recorded.

            | operation | field | why |
            |---|---|---|
            """);
    for (Contract<?, ?> operation : Offers.all()) {
      Set<String> fields = new TreeSet<>();
      collect(operation.name() + " ", operation.output(), new HashSet<>(), fields);
      fields.removeAll(seen);
      fields.forEach(
          field ->
              text.append("| `")
                  .append(field.replaceFirst(" ", "` | `"))
                  .append("` | ")
                  .append(reasons.getOrDefault(field, "**not explained**"))
                  .append(" |\n"));
    }
    return text.toString();
  }

  private static void collect(String path, Shape<?> shape, Set<Class<?>> open, Set<String> fields) {
    if (open.add(shape.type())) {
      for (Field field : shape.fields()) {
        collect(path + field.wire(), field.jsonText(), field.kind(), open, fields);
      }
      open.remove(shape.type());
    }
  }

  private static void collect(
      String path, boolean jsonText, Kind kind, Set<Class<?>> open, Set<String> fields) {
    if (kind instanceof Kind.Many many && !jsonText) {
      collect(path + "[]", false, many.element(), open, fields);
    } else if (kind instanceof Kind.Struct struct && !jsonText) {
      collect(path + ".", struct.shape(), open, fields);
    } else {
      fields.add(path);
    }
  }
}
