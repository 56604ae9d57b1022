package dev.ooslocal.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ShapeReadTest {
  record Filter(@Doc("n") @Required String name, @Doc("v") @Wire("Value") List<String> values) {}

  record Input(
      @Doc("a") @Required @Length(min = 1, max = 5) String name,
      @Doc("b") @Default("50") @Range(min = 1, max = 100) int maxResults,
      @Doc("c") @Nullable Boolean force,
      @Doc("d") @Nullable Instant after,
      @Doc("e") @OneOf({"A", "B"}) @Nullable String mode,
      @Doc("f") @JsonText List<String> tagKeys,
      @Doc("g") @JsonText Map<String, String> tags,
      @Doc("h") @Flattened List<Filter> filter,
      @Doc("i") @JsonText @Nullable JsonNode parameters,
      @Doc("j") @Nullable String description) {}

  private static Input read(String... pairs) {
    java.util.LinkedHashMap<String, String> map = new java.util.LinkedHashMap<>();
    map.put("Name", "demo");
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return Shape.of(Input.class).read(map);
  }

  private static List<Violation> violations(Runnable reading) {
    ViolationsException broken = catchThrowableOfType(ViolationsException.class, reading::run);
    assertThat(broken).isNotNull();
    return broken.violations();
  }

  @Test
  void fillsInWhatIsAbsent() {
    Input input = read();
    assertThat(input)
        .isEqualTo(
            new Input("demo", 50, null, null, null, List.of(), Map.of(), List.of(), null, null));
  }

  @Test
  void readsWordsAsTheirTypes() {
    Input input = read("MaxResults", "7", "Force", "True", "After", "2019-05-16T10:26:14Z");
    assertThat(input.maxResults()).isEqualTo(7);
    assertThat(input.force()).isTrue();
    assertThat(input.after()).isEqualTo(Instant.parse("2019-05-16T10:26:14Z"));
  }

  @Test
  void readsJsonText() {
    Input input =
        read("Tags", "{\"k\":\"v\",\"n\":1}", "TagKeys", "[\"a\",\"b\"]", "Parameters", "{}");
    assertThat(input.tags()).isEqualTo(Map.of("k", "v", "n", "1"));
    assertThat(input.tagKeys()).containsExactly("a", "b");
    assertThat(input.parameters()).isEqualTo(Json.object());
  }

  @Test
  void takesTheValuesOfAnObjectForAListOfTexts() {
    assertThat(read("Name", "demo", "TagKeys", "{\"0\":\"x\",\"1\":\"y\"}").tagKeys())
        .containsExactly("x", "y");
  }

  @Test
  void readsFlattenedListsByIndexAndToleratesGaps() {
    assertThat(read("TagKeys.10", "z", "TagKeys.2", "b", "TagKeys.1", "a").tagKeys())
        .containsExactly("a", "b", "z");
  }

  @Test
  void readsFlattenedTags() {
    Input input =
        read("Tags.1.Key", "k", "Tags.1.Value", "v", "Tags.2.Key", "e", "TagKey.1", "one");
    assertThat(input.tags()).isEqualTo(Map.of("k", "v", "e", ""));
    assertThat(input.tagKeys()).containsExactly("one");
  }

  @Test
  void readsFlattenedRecordsWithListsInside() {
    Input input = read("Filter.1.Name", "n", "Filter.1.Value.1", "x", "Filter.1.Value.2", "y");
    assertThat(input.filter()).containsExactly(new Filter("n", List.of("x", "y")));
  }

  @Test
  void takesEmptyTextAsAbsentExceptWhereFreeTextIsMeant() {
    Input input = read("Mode", "", "MaxResults", "", "Tags", "", "Description", "");
    assertThat(input.mode()).isNull();
    assertThat(input.maxResults()).isEqualTo(50);
    assertThat(input.tags()).isEmpty();
    assertThat(input.description()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Name|toolong|it must have 1 to 5 characters",
        "MaxResults|0|it must be between 1 and 100",
        "MaxResults|1.5|it must be a whole number of 32 bits",
        "MaxResults|1e999999999|it must be a whole number of 32 bits",
        "MaxResults|99999999999|it must be a whole number of 32 bits",
        "Force|yes|it must be true or false",
        "After|yesterday|it must be a UTC time such as 2019-05-16T10:26:14Z",
        "Mode|C|it must be one of A, B",
        "TagKeys|a,b|it must be JSON text",
        "TagKeys|{}|it must be a JSON array",
        "Tags|[]|it must be a JSON object",
        "Tags|{\"a\":1} x|it must be JSON text",
      })
  void refusesWhatIsMalformed(String name, String value, String rule) {
    assertThat(violations(() -> read(name, value)))
        .containsExactly(Violation.malformed(name, rule));
  }

  @Test
  void refusesJsonThatIsTooDeep() {
    assertThat(violations(() -> read("Parameters", "[".repeat(5000))))
        .containsExactly(Violation.malformed("Parameters", "it must be JSON text"));
  }

  @Test
  void knowsEverythingThatIsWrongAtOnce() {
    assertThat(
            violations(
                () ->
                    Shape.of(Input.class)
                        .read(Map.of("MaxResults", "x", "Mode", "C", "Filter.1.Value.1", "v"))))
        .extracting(Violation::field)
        .containsExactly("Name", "MaxResults", "Mode", "Filter.1.Name");
  }

  @Test
  void readsAnObjectUnderEitherNaming() {
    JsonNode wire = Json.parse("{\"Name\":\"a\",\"MaxResults\":\"3\",\"Tags\":{\"k\":true}}");
    JsonNode local = Json.parse("{\"name\":\"a\",\"maxResults\":3,\"tags\":{\"k\":\"true\"}}");
    Shape<Input> shape = Shape.of(Input.class);
    assertThat(shape.read(wire, Naming.WIRE)).isEqualTo(shape.read(local, Naming.LOCAL));
  }

  @Test
  void refusesUnknownNamesInAnObject() {
    JsonNode object =
        Json.parse("{\"name\":\"a\",\"nmae\":1,\"filter\":[{\"name\":\"n\",\"x\":1}]}");
    assertThat(violations(() -> Shape.of(Input.class).read(object, Naming.LOCAL)))
        .containsExactly(Violation.unknown("filter.1.x"), Violation.unknown("nmae"));
  }
}
