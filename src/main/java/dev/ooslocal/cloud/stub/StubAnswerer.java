package dev.ooslocal.cloud.stub;

import dev.ooslocal.cloud.Answered;
import dev.ooslocal.cloud.Answerer;
import dev.ooslocal.cloud.CloudCall;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Answers with the newest stub that matches. */
@Component
@Order(StubAnswerer.BEFORE_ALL_OTHERS)
final class StubAnswerer implements Answerer {
  static final int BEFORE_ALL_OTHERS = 100;

  private final StubShelf shelf;
  private final StubRows rows;
  private final UseCounts uses;

  StubAnswerer(StubShelf shelf, StubRows rows, UseCounts uses) {
    this.shelf = shelf;
    this.rows = rows;
    this.uses = uses;
  }

  @Override
  public Optional<Answered> answer(CloudCall call) {
    List<StoredStub> stubs = shelf.stubs();
    if (stubs.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode facts = CallFacts.of(call);
    return stubs.stream()
        .filter(stored -> StubMatch.of(stored.stub(), facts).fits())
        .flatMap(stored -> use(stored, facts).stream())
        .findFirst();
  }

  private Optional<Answered> use(StoredStub stored, ObjectNode facts) {
    OptionalLong used = count(stored);
    if (used.isEmpty()) {
      return Optional.empty();
    }
    StubAnswer answer = stored.stub().answerAfter(used.getAsLong());
    return Optional.of(new Answered(answer.toCaller(facts), Answered.By.STUB, stored.id()));
  }

  /** How often it was used before; empty when it is used up or was removed meanwhile. */
  private OptionalLong count(StoredStub stored) {
    if (!stored.stub().counts()) {
      uses.add(stored.id());
      return OptionalLong.of(0);
    }
    for (long used : rows.holdUses(stored.id())) {
      if (!stored.stub().isUsedUp(used)) {
        rows.addUses(stored.id(), 1);
        return OptionalLong.of(used);
      }
    }
    return OptionalLong.empty();
  }
}
