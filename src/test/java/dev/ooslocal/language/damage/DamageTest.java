package dev.ooslocal.language.damage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ooslocal.action.Atoms;
import dev.ooslocal.language.ActionCatalogue;
import dev.ooslocal.language.Language;
import dev.ooslocal.language.OosLanguage;
import dev.ooslocal.language.Problem;
import dev.ooslocal.language.Problem.Severity;
import dev.ooslocal.template.KnownActions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Published templates, each broken in ten ways: nearly all of it is found, at its line, and nothing
 * makes the language fail. A sample of the templates is taken; {@code -Ddamage.share=1} takes all,
 * {@code -Ddamage.seed=7} other damages.
 */
class DamageTest {
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final int WAYS = 10;
  private static final int SHARE = Integer.getInteger("damage.share", 8);
  private static final long SEED = Long.getLong("damage.seed", 1);

  private final ActionCatalogue actions = KnownActions.with(Atoms.catalogue());
  private final Language language = new OosLanguage(actions);
  private final Map<String, int[]> byKind = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();

  @Test
  void damagesAreFoundAtTheirLine() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "skipped: there is no ../shared/corpus here");
    Random random = new Random(SEED);
    List<Path> templates = templates();
    Collections.shuffle(templates, random);
    for (Path file : templates.subList(0, templates.size() / SHARE)) {
      String text = Files.readString(file).replace("\r\n", "\n");
      if (errors(text).isEmpty()) {
        damage(file, text, random);
      }
    }
    int made = byKind.values().stream().mapToInt(counts -> counts[0]).sum();
    assertThat(made).isGreaterThan(100);
    String table =
        byKind.entrySet().stream()
            .map(e -> e.getKey() + ": " + e.getValue()[1] + " of " + e.getValue()[0])
            .collect(Collectors.joining("\n"));
    System.out.println("damages found at their line:\n" + table);
    assertThat(missed.size() / (double) made)
        .as("%s%nmissed of %d:%n%s", table, made, String.join("\n", missed))
        .isLessThanOrEqualTo(0.05);
  }

  private void damage(Path file, String text, Random random) {
    Map<String, List<Damage>> kinds =
        Damages.of(text, actions).stream()
            .filter(damage -> !damage.in(text).equals(text))
            .collect(Collectors.groupingBy(Damage::kind, TreeMap::new, Collectors.toList()));
    List<List<Damage>> places = new ArrayList<>(kinds.values());
    Collections.shuffle(places, random);
    for (int i = 0; i < WAYS && !places.isEmpty(); i++) {
      List<Damage> places1 = places.get(i % places.size());
      Damage damage = places1.get(random.nextInt(places1.size()));
      int[] counts = byKind.computeIfAbsent(damage.kind(), kind -> new int[2]);
      counts[0]++;
      List<Problem> found = errors(damage.in(text));
      if (found.stream().anyMatch(problem -> isAt(problem, damage))) {
        counts[1]++;
      } else {
        missed.add(CORPUS.relativize(file) + " " + damage + " found " + found);
      }
    }
  }

  /** The parser notices broken syntax only where it cannot go on. */
  private static boolean isAt(Problem problem, Damage damage) {
    int late = problem.rule().equals("syntax") ? 2 : damage.kind().equals("key twice") ? 1 : 0;
    return problem.line() >= damage.line() && problem.line() <= damage.line() + late;
  }

  private List<Problem> errors(String text) {
    return language.lint(text).stream().filter(p -> p.severity() == Severity.ERROR).toList();
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("expected.json"))
          .sorted()
          .collect(Collectors.toCollection(ArrayList::new));
    }
  }
}
