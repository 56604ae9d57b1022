package dev.ooslocal.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.action.Atoms;
import dev.ooslocal.platform.Json;
import dev.ooslocal.template.KnownActions;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** A program that is written as a template and read again is the same program. */
class RoundTripTest {
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

  /** The program whatever form it was written in. */
  static Program unformatted(Program p) {
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
}
