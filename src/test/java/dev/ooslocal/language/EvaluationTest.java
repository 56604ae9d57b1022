package dev.ooslocal.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.action.Atoms;
import dev.ooslocal.platform.Json;
import dev.ooslocal.template.KnownActions;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Everything in a program can be evaluated on whatever there is, without parsing anything. */
class EvaluationTest {
  private static final int TEMPLATES = Integer.getInteger("evaluation.templates", 300);
  private static final int TIMES = 10;

  private final Language language = new OosLanguage(KnownActions.with(Atoms.catalogue()));
  private int evaluated;
  private int refused;

  @Test
  void nothingIsParsedAgainAndNothingFailsButWithAReason() {
    for (long seed = 0; seed < TEMPLATES; seed++) {
      Program program = language.compile(Json.text(RandomTemplate.of(seed)));
      AnyEnvironment environment = new AnyEnvironment(program, new Random(seed));
      long before = Parses.count();
      for (int i = 0; i < TIMES; i++) {
        all(program, environment);
      }
      assertThat(Parses.count()).as("seed %s", seed).isEqualTo(before);
    }
    assertThat(evaluated).isGreaterThan(refused * 2);
  }

  @Test
  void compilingParsesOnceAndEachNewSelectorOnce() {
    String json =
        "{\"FormatVersion\":\"OOS-2019-06-01\",\"Tasks\":[{\"Name\":\"a\",\"Action\":\"ACS::ExecuteAPI\","
            + "\"Properties\":{\"Service\":\"ECS\",\"API\":\"X\"},\"Outputs\":"
            + "{\"x\":{\"ValueSelector\":\".never.seen.before[]\"},"
            + "\"y\":{\"ValueSelector\":\".never.seen.before[]\"}}}]}";
    language.compile(json.replace("before", "after"));
    long before = Parses.count();
    language.compile(json);
    assertThat(Parses.count() - before).isEqualTo(2);
    language.compile(json);
    assertThat(Parses.count() - before).isEqualTo(3);
  }

  private void all(Program program, AnyEnvironment environment) {
    for (Task task : program.tasks()) {
      evaluate(task.when(), environment);
      evaluate(task.properties(), environment);
      Loop loop = task.loop();
      if (loop != null) {
        evaluate(loop.items(), environment);
        evaluate(loop.rateControl(), environment);
      }
      for (TaskOutput output : task.outputs()) {
        JsonNode result = environment.result(task.name());
        attempt(() -> output.select(result, environment));
      }
    }
    program.outputs().forEach(output -> evaluate(output.value(), environment));
    evaluate(program.ramRole(), environment);
  }

  private void evaluate(@Nullable Expression expression, Environment environment) {
    if (expression != null) {
      attempt(() -> expression.evaluate(environment));
    }
  }

  private void attempt(Runnable evaluation) {
    evaluated++;
    try {
      evaluation.run();
    } catch (EvaluationException reason) {
      refused++;
      assertThat(reason.getMessage()).isNotBlank();
    }
  }
}
