package dev.ooslocal.cloud.stub;

import dev.ooslocal.cloud.NearestStubs;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares a past call with the stubs of now. */
@Component
final class ClosestStubs implements NearestStubs {
  private record Candidate(StoredStub stored, StubMatch match) {}

  private final StubShelf shelf;

  ClosestStubs(StubShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public Optional<Nearest> to(JsonNode call) {
    ObjectNode facts = (ObjectNode) call;
    return shelf.stubs().stream()
        .map(stored -> new Candidate(stored, StubMatch.of(stored.stub(), facts)))
        .max(Comparator.comparingInt(candidate -> candidate.match().passed()))
        .map(candidate -> new Nearest(candidate.stored().json(), why(candidate.match())));
  }

  private static String why(StubMatch match) {
    String why = match.why();
    return why == null ? "it fits now: it was registered later, or was used up" : why;
  }
}
