package dev.ooslocal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ooslocal.action.Atoms;
import dev.ooslocal.platform.Json;
import dev.ooslocal.template.KnownActions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Published templates, where a checkout of them stands beside the project. */
class CorpusTest {
  private static final Path SHARED = Path.of("../shared");
  private static final Path CORPUS = SHARED.resolve("corpus");

  @BeforeEach
  void needsTheCorpus() {
    assumeTrue(
        Files.isDirectory(CORPUS), "skipped: there is no ../shared/corpus beside the project");
  }

  @Test
  void acceptsAndRejectsPublishedTemplatesAsExpected() throws IOException {
    JsonNode expected = Json.parse(Files.readString(CORPUS.resolve("expected.json")));
    Language language = new OosLanguage(KnownActions.with(Atoms.catalogue()));
    List<String> wrong = new ArrayList<>();
    for (Path file : templates()) {
      String name = CORPUS.relativize(file).toString();
      boolean rejected = expected.path(name).path("expect").asString("").equals("rejected");
      try {
        language.compile(Files.readString(file));
        if (rejected) {
          wrong.add(name + " is accepted");
        }
      } catch (TemplateException e) {
        if (!rejected) {
          wrong.add(name + ": " + e.getMessage());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void isTheSameProgramWhenItIsWrittenAgain() throws IOException {
    Language language = new OosLanguage(KnownActions.with(Atoms.catalogue()));
    int written = 0;
    for (Path file : templates()) {
      String text = Files.readString(file);
      if (language.lint(text).stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR)) {
        continue;
      }
      Program program = language.compile(text);
      String printed = Json.text(ProgramPrinter.print(program));
      if (program.kind() == Program.Kind.AUTOMATION && printed.length() < Language.LARGEST / 3) {
        assertThat(RoundTripTest.unformatted(language.compile(printed)))
            .as("%s: %s", file, printed)
            .isEqualTo(RoundTripTest.unformatted(program));
        written++;
      }
    }
    assertThat(written).isGreaterThan(100);
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
