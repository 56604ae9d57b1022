package dev.ooslocal.rpc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the tests have seen of operations, as kept in {@code src/test/resources/seen-calls.txt}:
 * operation, code, test and client in each line. A new record takes the place of all that was kept
 * of the same test; what was kept of tests that did not run since stays, as long as they exist.
 */
final class Proofs {
  static final Path KEPT = Path.of("src/test/resources/seen-calls.txt");
  private static final Path TESTS = Path.of("src/test/java");

  private final List<Line> lines;

  private Proofs(List<Line> lines) {
    this.lines = lines;
  }

  static Proofs kept() throws IOException {
    return new Proofs(Files.readAllLines(KEPT).stream().map(Line::of).toList());
  }

  /** Brings what is kept up to what was noted. */
  static void refresh(Set<String> operations) throws IOException {
    List<Line> fresh = SeenCalls.lines().stream().map(Line::of).toList();
    Set<String> ran = fresh.stream().map(Line::test).collect(Collectors.toSet());
    Set<String> exist = tests();
    List<Line> old = Files.exists(KEPT) ? kept().lines : List.of();
    Set<String> text =
        Stream.concat(fresh.stream(), old.stream().filter(line -> !ran.contains(line.test)))
            .filter(line -> exist.contains(line.test))
            .filter(
                line ->
                    operations.contains(line.operation) || line.operation.equals(SeenCalls.NONE))
            .map(Line::text)
            .collect(Collectors.toCollection(TreeSet::new));
    Files.write(KEPT, text);
  }

  /** The tests that saw an operation answer so, those named like it first. */
  List<String> tests(String operation, String code, String room) {
    return of(operation, code)
        .filter(line -> line.client.isEmpty())
        .map(Line::test)
        .distinct()
        .sorted(
            Comparator.comparing((String test) -> !test.toLowerCase(Locale.ROOT).contains(room))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The real clients that had such an answer. */
  List<String> clients(String operation, String code) {
    return of(operation, code)
        .map(Line::client)
        .filter(client -> !client.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  boolean isSeen(String operation, String code) {
    return of(operation, code).findAny().isPresent();
  }

  /** The tests that are named but not there. */
  Set<String> missing() throws IOException {
    Set<String> named =
        lines.stream().map(Line::test).collect(Collectors.toCollection(HashSet::new));
    named.removeAll(tests());
    return named;
  }

  /** The operation may be empty for any; the code is one of the error table, or 200. */
  private Stream<Line> of(String operation, String code) {
    String pattern = code.replace(".", "\\.").replace("{}", "\\w+");
    return lines.stream()
        .filter(line -> operation.isEmpty() || line.operation.equals(operation))
        .filter(line -> line.code.matches(pattern));
  }

  private static Set<String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".java"))
          .map(file -> file.substring(0, file.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }

  private record Line(String operation, String code, String test, String client) {
    static Line of(String text) {
      String[] parts = text.split("\t", -1);
      return new Line(parts[0], parts[1], parts[2], parts[3]);
    }

    String text() {
      return String.join("\t", operation, code, test, client);
    }
  }
}
