package dev.ooslocal.cloud.stub;

import dev.ooslocal.cloud.Stubs;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Registers, lists and removes stubs. */
@Component
final class RegisteredStubs implements Stubs {
  private final StubRows rows;
  private final StubReader reader;
  private final StubShelf shelf;
  private final UseCounts uses;
  private final TransactionTemplate transaction;

  RegisteredStubs(
      StubRows rows,
      StubReader reader,
      StubShelf shelf,
      UseCounts uses,
      TransactionTemplate transaction) {
    this.rows = rows;
    this.reader = reader;
    this.shelf = shelf;
    this.uses = uses;
    this.transaction = transaction;
  }

  @Override
  public List<String> add(JsonNode stubs) {
    List<StoredStub> read = read(stubs, null);
    change(() -> read.forEach(this::insert));
    return read.stream().map(StoredStub::id).toList();
  }

  @Override
  public void seed(String seed, JsonNode stubs) {
    List<StoredStub> wanted = read(stubs, seed);
    List<StoredStub> present = ofSeed(seed);
    if (definitions(present).equals(definitions(wanted)) && present.size() == wanted.size()) {
      return;
    }
    change(
        () -> {
          present.forEach(stub -> rows.delete(stub.id()));
          wanted.forEach(this::insert);
        });
  }

  @Override
  public List<ObjectNode> list() {
    return transaction.execute(
        status -> {
          uses.write();
          return rows.all().stream().map(StoredStub::json).toList();
        });
  }

  @Override
  public boolean remove(String id) {
    boolean known = rows.all().stream().anyMatch(stub -> stub.id().equals(id));
    if (known) {
      change(() -> rows.delete(id));
    }
    return known;
  }

  @Override
  public void clear() {
    uses.forget();
    change(rows::deleteAll);
  }

  private void change(Runnable work) {
    transaction.executeWithoutResult(
        status -> {
          rows.nextPosition();
          work.run();
          shelf.changed();
        });
  }

  private void insert(StoredStub stub) {
    rows.insert(stub.at(rows.nextPosition()));
  }

  private List<StoredStub> read(JsonNode stubs, @Nullable String seed) {
    List<StoredStub> read = new ArrayList<>();
    if (!stubs.isArray()) {
      read.add(read(stubs, "", seed));
      return read;
    }
    for (int i = 0; i < stubs.size(); i++) {
      read.add(read(stubs.get(i), "[" + i + "]", seed));
    }
    return read;
  }

  private StoredStub read(JsonNode stub, String path, @Nullable String seed) {
    String id = Ids.withPrefix("stub-");
    return new StoredStub(id, 0, reader.readNew(stub, path), Json.text(stub), 0, seed);
  }

  private List<StoredStub> ofSeed(String seed) {
    return rows.all().stream().filter(stub -> seed.equals(stub.seed())).toList();
  }

  private static Set<String> definitions(List<StoredStub> stubs) {
    return stubs.stream().map(StoredStub::definition).collect(Collectors.toSet());
  }
}
