package dev.ooslocal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes docs/api.md: every operation with its room, its errors, and what proves it. */
class ApiDocsTest {
  private static final int NAMED = 3;
  private static final String UNPROVEN = "**unproven**";

  @Test
  void thePageTellsWhatProvesEachOperation() throws IOException {
    Map<String, String> rooms = Offers.rooms();
    if (Snapshot.isUpdate()) {
      Proofs.refresh(rooms.keySet());
    }
    Snapshot.check(Path.of("docs/api.md"), page(rooms, Proofs.kept()));
  }

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    assertThat(Proofs.kept().missing()).isEmpty();
  }

  private static String page(Map<String, String> rooms, Proofs proofs) {
    StringBuilder page =
        new StringBuilder(
            """
            # The operations, and what proves them

            <!-- Written by ApiDocsTest from what tests have noted while they ran: `make test docs`. -->

            All %d operations of version 2019-06-01. A test stands beside an operation when it called it over HTTP and got a
            success; an error counts as shown when a test got it from that very operation. A real client is a program that
            others wrote, run unmodified against the finished jar. What nothing has shown says so.

            """
                .formatted(rooms.size()));
    for (String room : new TreeSet<>(rooms.values())) {
      page.append("## ").append(room).append("\n\n| operation | success seen by | real clients |");
      page.append(" its own errors |\n|---|---|---|---|\n");
      for (Contract<?, ?> operation : Offers.all()) {
        if (room.equals(rooms.get(operation.name()))) {
          page.append(row(operation, room, proofs));
        }
      }
      page.append('\n');
    }
    return page.append(common(proofs)).toString();
  }

  private static String row(Contract<?, ?> operation, String room, Proofs proofs) {
    String name = operation.name();
    String errors =
        operation.errors().stream()
            .map(error -> error(error, proofs.isSeen(name, error.code())))
            .collect(Collectors.joining(", "));
    return "| `%s` | %s | %s | %s |%n"
        .formatted(
            name,
            some(proofs.tests(name, "200", room)),
            clients(proofs.clients(name, "200")),
            errors);
  }

  private static String common(Proofs proofs) {
    Set<ErrorCode> own =
        Offers.all().stream()
            .flatMap(operation -> operation.errors().stream())
            .collect(Collectors.toSet());
    StringBuilder text =
        new StringBuilder(
            """
            ## Errors of any operation

            Those of the gate: common parameters, signatures, rights, and the parameters of each operation by their rules.

            | error | status | seen by |
            |---|---|---|
            """);
    Arrays.stream(ErrorCode.values())
        .filter(error -> !own.contains(error))
        .forEach(
            error ->
                text.append(
                    "| `%s` | %d | %s |%n"
                        .formatted(
                            shown(error),
                            error.status(),
                            some(proofs.tests("", error.code(), "")))));
    return text.toString();
  }

  private static String some(List<String> tests) {
    String named =
        tests.stream().limit(NAMED).map(test -> "`" + test + "`").collect(Collectors.joining(", "));
    return tests.isEmpty()
        ? UNPROVEN
        : tests.size() <= NAMED ? named : named + " and " + (tests.size() - NAMED) + " more";
  }

  private static String clients(List<String> clients) {
    return clients.isEmpty() ? "none" : String.join(", ", clients);
  }

  private static String error(ErrorCode error, boolean seen) {
    return "`" + shown(error) + "`" + (seen ? "" : " (" + UNPROVEN + ")");
  }

  private static String shown(ErrorCode error) {
    return error.code().replace("{}", "…");
  }
}
