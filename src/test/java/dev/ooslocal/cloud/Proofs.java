package dev.ooslocal.cloud;

import dev.ooslocal.platform.YamlDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The proofs of product actions and public templates, one entry per template in {@code
 * proofs/*.yml}: {@code before} (calls that bring the world into a state that needs the work),
 * {@code with} (the parameters), {@code meanwhile} (what happens while it runs), {@code ends} (how,
 * if not Success), {@code calls} (those it makes, in turn; a plus sign means once or more), {@code
 * lasts} (the least time it takes on the clock of its world), {@code outputs}, {@code after} (calls
 * that show the state it leaves, or are {@code refused}), and {@code fails} (a run that must fail,
 * and the product's code for it). A step is a {@code call}, time that {@code passes}, a {@code
 * stub} that is registered, an {@code event} that happens, or what a trigger has {@code fired} by
 * then.
 */
public final class Proofs {
  private static final Pattern OWN_CODE =
      Pattern.compile("[A-Z][A-Za-z.]+|[A-Z]+(_[A-Z]+)+|the value is \\d+");
  private static final Path FOLDER = Path.of("src/test/resources/proofs");

  private Proofs() {}

  /** A proof of one template, in a file. */
  public record Proof(String template, JsonNode steps, String file) {
    /**
     * Whether it shows all: the very calls, what is left behind, and a run that fails with the
     * product's own code, at a state of what it waits for, or with the exit code of a command, and
     * all of its calls are answered by simulated products.
     */
    public boolean isWhole() {
      boolean shows = steps.has("after") || steps.has("outputs");
      String code = steps.path("fails").path("code").asString("");
      return steps.has("calls") && shows && !hasStubs() && OWN_CODE.matcher(code).matches();
    }

    /** Whether stubs answer some of its calls. */
    public boolean hasStubs() {
      return steps.path("before").valueStream().anyMatch(step -> step.has("stub"));
    }
  }

  public static List<Proof> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().flatMap(Proofs::of).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Proof> of(Path file) {
    return YamlDocument.read(file).json().properties().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .map(row -> new Proof(row.getKey(), row.getValue(), file.getFileName().toString()));
  }
}
