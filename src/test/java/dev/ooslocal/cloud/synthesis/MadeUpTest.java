package dev.ooslocal.cloud.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.cloud.Wish;
import dev.ooslocal.language.Selectors;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class MadeUpTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          .Status => "Running"
          Desktops[].DesktopStatus => "Stopped"
          .A.B[0].C => 7
          .A.B[2] => "third"
          .Items[] | select(.Type == "Public") | .Address => "x"
          .Total > 3 => true
          .Total > 3 => false
          .Code == null => true
          .Code | not => true
          .Code|tostring => "null"
          .Things | length => 2
          .Names | join(",") => "one"
          [.Ids[].Id] => ["a","b","c"]
          .Things | map(.Id) => ["a","b"]
          .Content | fromjson | .key => "inner"
          .Output | @base64d => "text"
          .Name | test("^web-1$") => true
          .Ips | contains(["0.0.0.0/0"]) => true
          .Ips | contains(["0.0.0.0/0"]) => false
          .a.b as $x | .c | select(. == "z") | $x => "bound"
          if .Timeout == null then 600 else .Timeout | tonumber end => 30
          .A == 1 and (.B == 2 or .C == 3) => true
          .A == 1 and (.B == 2 or .C == 3) => false
          .Count // 5 => 9
          getpath(["A", "B"]) => "deep"
          any(.Items[]; .Ok) => true
          """)
  void givesTheValueThatIsWaitedFor(String selector, String desired) {
    JsonNode value = Json.parse(desired);

    ObjectNode answer = answer("{}", Wish.of(selector, List.of(value), List.of()));

    assertThat(Selectors.of(selector).select(answer)).as(Json.text(answer)).containsOnly(value);
  }

  @Test
  void addsMapsToMapsAndDividesNumbersThatOthersReadAsText() {
    ObjectNode answer =
        answer(
            "{}",
            Wish.of(".Items[] | . + {\"Region\": \"r\"}", ValueType.LIST),
            Wish.of(".Price", ValueType.STRING),
            Wish.of(".Price / .Full * 100", ValueType.STRING));

    assertThat(answer.at("/Items/0").isObject()).isTrue();
    assertThat(answer.path("Price").isNumber()).isTrue();
  }

  @Test
  void encodesWhatIsDecodedLater() {
    Wish decoded = Wish.of(".Some.Text", ValueType.STRING).usedBy(List.of("@base64d"));
    Wish output = Wish.of(".InvocationResults.InvocationResult[].Output", ValueType.STRING);
    Wish number = Wish.of(".InvocationResults.InvocationResult[].Output", ValueType.NUMBER);

    assertThat(Base64.getDecoder().decode(answer("{}", decoded).at("/Some/Text").asString()))
        .isNotEmpty();
    assertThat(answer("{}", output).at("/InvocationResults/InvocationResult/0/Output").asString())
        .isEqualTo("b2s=");
    assertThat(answer("{}", number).at("/InvocationResults/InvocationResult/0/Output").isNumber())
        .isTrue();
  }

  @Test
  void leavesOutUsesThatCannotBeRead() {
    Wish wish = Wish.of(".A.B", ValueType.JSON).usedBy(List.of(".C >= {{ threshold }}", ".D"));

    assertThat(answer("{}", wish).at("/A/B/D").isMissingNode()).isFalse();
  }

  @Test
  void givesNoUnwantedValue() {
    Wish wish = Wish.of(".S", List.of(), List.of(Json.string("Pending"), Json.string("Failed")));

    assertThat(answer("{}", wish).path("S").asString()).isNotIn("Pending", "Failed", "");
  }

  @ParameterizedTest
  @CsvSource({
    "STRING, STRING",
    "NUMBER, NUMBER",
    "BOOLEAN, BOOLEAN",
    "LIST, ARRAY",
    "JSON, OBJECT"
  })
  void givesAValueOfTheOutputsType(ValueType type, String found) {
    ObjectNode answer = answer("{}", Wish.of(".Some.Thing", type));

    assertThat(answer.at("/Some/Thing").getNodeType().name())
        .isEqualTo(type == ValueType.LIST ? "STRING" : found);
    assertThat(Selectors.of(".Some.Thing").output(answer, type).getNodeType().name())
        .isEqualTo(found);
  }

  @Test
  void answersWithTheIdsTheCallNames() {
    ObjectNode answer =
        answer(
            "{\"DiskIds\": \"[\\\"d-1\\\",\\\"d-2\\\"]\", \"InstanceId\": \"i-1\"}",
            Wish.of(".Disks[].DiskId", ValueType.LIST),
            Wish.of(".Disks[0].InstanceId", ValueType.STRING));

    assertThat(answer.at("/Disks/0/DiskId").asString()).isEqualTo("d-1");
    assertThat(answer.at("/Disks/0/InstanceId").asString()).isEqualTo("i-1");
  }

  @Test
  void servesAllSelectorsOfATaskWithOneAnswer() {
    ObjectNode answer =
        answer(
            "{}",
            Wish.of(".Nets[] | select(.Type == \"Public\") | .Host", ValueType.STRING),
            Wish.of(".Nets[] | select(.Type == \"Private\") | .Host", ValueType.STRING));

    assertThat(answer.path("Nets")).hasSize(2);
  }

  @Test
  void saysTheSameToTheSameCallAndOtherwiseToOthers() {
    Wish wish = Wish.of(".TaskId", ValueType.STRING);

    assertThat(answer("{\"A\":1}", wish)).isEqualTo(answer("{\"A\":1}", wish));
    assertThat(answer("{\"A\":1}", wish)).isNotEqualTo(answer("{\"A\":2}", wish));
  }

  private static ObjectNode answer(String parameters, Wish... wishes) {
    return MadeUp.answer(
        new CloudCall(
            "Anything",
            "Describe",
            "cn-hangzhou",
            "1",
            (ObjectNode) Json.parse(parameters),
            null,
            new CloudCall.Origin("exec-1", "exec-1.t0001", "task", null, 1),
            () -> List.of(wishes),
            Instant.parse("2026-03-01T10:00:00Z")));
  }
}
