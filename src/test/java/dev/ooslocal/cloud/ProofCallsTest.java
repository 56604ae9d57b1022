package dev.ooslocal.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The calls that the rows of {@link ProofsTest} expect are those of the published actions. */
class ProofCallsTest {
  private static final Path STEPS = Path.of("../shared/language/action-steps.json");
  private static final int LEAST = 60;

  @ParameterizedTest
  @MethodSource("actions")
  void expectsTheCallsOfThePublishedSteps(Proofs.Proof proof) throws IOException {
    Assumptions.assumeTrue(
        Files.exists(STEPS), "skipped: the steps of the published actions are not here: " + STEPS);
    JsonNode published = Json.parse(Files.readString(STEPS)).path("actions");

    assertThat(new PublishedSteps(published, calls(proof)).allow(proof.template()))
        .as("%s %s", proof.template(), calls(proof))
        .isTrue();
  }

  @Test
  void atLeastSixtyTemplatesAreProvenInAllRespects() {
    List<String> whole =
        Proofs.all().stream().filter(Proofs.Proof::isWhole).map(Proofs.Proof::template).toList();

    assertThat(whole).hasSizeGreaterThanOrEqualTo(LEAST);
  }

  @Test
  void aWalkTellsRightCallsFromWrongOnes() {
    JsonNode steps =
        Json.parse(
            """
            {"A": {"steps": [
              {"n": 1, "does": "choose", "cases": [{"if": "x", "go": "end"}], "else": 2},
              {"n": 2, "does": "API", "service": "ECS", "api": "Start"},
              {"n": 3, "does": "wait", "service": "ECS", "api": "Describe"}]}}
            """);

    assertThat(new PublishedSteps(steps, List.of()).allow("A")).isTrue();
    assertThat(new PublishedSteps(steps, List.of("ecs:start", "ECS:Describe+")).allow("A"))
        .isTrue();
    assertThat(new PublishedSteps(steps, List.of("ECS:Start")).allow("A")).isFalse();
    assertThat(new PublishedSteps(steps, List.of("ECS:Describe", "ECS:Start")).allow("A"))
        .isFalse();
  }

  static Stream<Proofs.Proof> actions() {
    return Proofs.all().stream()
        .filter(proof -> proof.template().startsWith("ACS::") && proof.steps().has("calls"));
  }

  private static List<String> calls(Proofs.Proof proof) {
    return proof.steps().path("calls").valueStream().map(JsonNode::asString).toList();
  }
}
