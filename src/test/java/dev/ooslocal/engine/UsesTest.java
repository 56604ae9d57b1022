package dev.ooslocal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.language.Program;
import dev.ooslocal.language.Task;
import dev.ooslocal.platform.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsesTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          {"Text":{"Fn::Base64Decode":"{{ run.said }}"}},          @base64d
          {"A":[{"Fn::Base64Decode":"{{Run.Said}}"}]},             @base64d
          `{"Fn::Jq":["First",".a.b","{{ run.said }}"]}`,          .a.b
          {"Fn::Base64Decode":"{{ run.other }}"},
          {"Text":"{{ run.said }}"},
          """)
  void tellsWhatIsMadeOfAnOutput(String properties, @Nullable String program) {
    Program reading =
        ProgramBuilder.aProgram()
            .task("run", "")
            .task("read", "", task -> with(task, properties))
            .build();

    assertThat(String.join(" ", Uses.of(reading, "run", "said")))
        .isEqualTo(program == null ? "" : program);
  }

  private static Task with(Task t, String properties) {
    return new Task(
        t.index(),
        t.name(),
        t.action(),
        null,
        ProgramBuilder.constant(Json.parse(properties)),
        t.outputs(),
        t.loop(),
        t.when(),
        t.onError(),
        t.onSuccess(),
        t.onCancel(),
        t.critical(),
        t.retry(),
        false);
  }
}
