package dev.ooslocal.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.engine.Progress;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ChoiceTest {
  private static Choice.Option when(String condition, String next) {
    return new Choice.Option(Json.parse(condition), next);
  }

  private static @Nullable String chosen(Choice.Option... options) {
    Progress progress =
        new Choice().start(new FakeTask(), new Choice.Properties("other", List.of(options)));
    return ((Progress.Done) progress).next();
  }

  @Test
  void takesTheFirstTrueChoice() {
    assertThat(chosen(when("false", "a"), when("true", "b"), when("true", "c"))).isEqualTo("b");
  }

  @Test
  void takesTheDefaultWhenNoneIsTrue() {
    assertThat(chosen(when("false", "a"), when("null", "b"), new Choice.Option(null, "c")))
        .isEqualTo("other");
  }

  @Test
  void goesOnAsTheTaskSaysForNext() {
    assertThat(chosen(when("true", "ACS::NEXT"))).isNull();
  }

  @Test
  void hasAnEmptyResult() {
    Progress progress =
        new Choice().start(new FakeTask(), new Choice.Properties("ACS::END", List.of()));
    JsonNode result = ((Progress.Done) progress).result();
    assertThat(result).isEqualTo(Json.object());
  }
}
