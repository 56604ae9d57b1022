package dev.ooslocal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every operation has the names, types, JSON kinds, required flags and errors it has there. */
class ContractTest {
  private static final JsonNode FACTS = Facts.all();

  static Stream<Contract<?, ?>> operations() {
    return Offers.all().stream();
  }

  private static List<String> differences(Contract<?, ?> operation) {
    JsonNode facts = FACTS.get(operation.name());
    return facts == null
        ? List.of(operation.name() + ": not known there")
        : Comparison.of(operation, facts);
  }

  private static boolean isOfOneThatIsThere(String difference) {
    return operations().anyMatch(operation -> difference.startsWith(operation.name() + " "));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void isAsTheServiceHasItButForWhatIsListed(Contract<?, ?> operation) {
    assertThat(differences(operation))
        .filteredOn(difference -> !Departures.all().containsKey(difference))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void canBeServed(Contract<?, ?> operation) {
    assertThat(operation.problems()).isEmpty();
  }

  @Test
  void listsNoDepartureThatIsNone() {
    TreeSet<String> all = new TreeSet<>();
    operations().map(ContractTest::differences).forEach(all::addAll);
    assertThat(all)
        .containsAll(
            Departures.all().keySet().stream().filter(ContractTest::isOfOneThatIsThere).toList());
  }
}
