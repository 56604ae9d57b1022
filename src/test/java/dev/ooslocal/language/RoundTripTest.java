package dev.ooslocal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ooslocal.action.Atoms;
import dev.ooslocal.language.Problem.Severity;
import dev.ooslocal.platform.Json;
import dev.ooslocal.template.KnownActions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** A program that is written as a template and read again is the same program. */
class RoundTripTest {
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final int TEMPLATES = Integer.getInteger("roundtrip.templates", 1000);
  private static final long SEED = Long.getLong("roundtrip.seed", 1);

  private final Language language = new OosLanguage(KnownActions.with(Atoms.catalogue()));

  @Test
  void everyGeneratedProgramSurvives() {
    for (long seed = SEED; seed < SEED + TEMPLATES; seed++) {
      String json = Json.text(RandomTemplate.of(seed));
      Program program = language.compile(json);
      assertThat(unformatted(language.compile(yaml(json)))).isEqualTo(unformatted(program));
      String printed = Json.text(ProgramPrinter.print(program));
      assertThat(language.compile(printed)).as("seed %s: %s", seed, printed).isEqualTo(program);
    }
  }

  @Test
  void everyPublishedProgramSurvives() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "skipped: there is no ../shared/corpus here");
    for (Path file : templates()) {
      String text = Files.readString(file);
      boolean usable = language.lint(text).stream().allMatch(p -> p.severity() != Severity.ERROR);
      if (usable) {
        Program program = language.compile(text);
        String printed = Json.text(ProgramPrinter.print(program));
        if (program.kind() == Program.Kind.AUTOMATION && printed.length() < Language.LARGEST / 3) {
          assertThat(unformatted(language.compile(printed)))
              .as("%s: %s", file, printed)
              .isEqualTo(unformatted(program));
        }
      }
    }
  }

  /** The program whatever form it was written in. */
  private static Program unformatted(Program p) {
    return new Program(
        p.kind(),
        Program.Format.JSON,
        p.description(),
        p.parameters(),
        p.ramRole(),
        p.conditions(),
        p.tasks(),
        p.outputs(),
        p.metadata());
  }

  private static String yaml(String json) {
    return new Yaml().dump(new Yaml().<Object>load(json.replace("\\t", "\\u0009")));
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("expected.json"))
          .sorted()
          .toList();
    }
  }
}
