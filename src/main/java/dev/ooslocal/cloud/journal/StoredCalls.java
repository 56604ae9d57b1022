package dev.ooslocal.cloud.journal;

import dev.ooslocal.cloud.Answered;
import dev.ooslocal.cloud.CallJournal;
import dev.ooslocal.cloud.NearestStubs;
import dev.ooslocal.cloud.NearestStubs.Nearest;
import dev.ooslocal.cloud.StubHint;
import dev.ooslocal.platform.HiddenTexts;
import dev.ooslocal.platform.Hiding;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.LocalProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the journal. */
@Component
final class StoredCalls implements CallJournal {
  private static final Filter UNANSWERED =
      new Filter(null, null, null, null, null, Answered.By.NOBODY.word(), DEFAULT_LIMIT);

  private final JdbcClient jdbc;
  private final CallRows rows;
  private final NearestStubs nearest;
  private final ObjectProvider<HiddenTexts> hidden;

  StoredCalls(
      JdbcClient jdbc, CallRows rows, NearestStubs nearest, ObjectProvider<HiddenTexts> hidden) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.nearest = nearest;
    this.hidden = hidden;
  }

  @Override
  public Calls list(Filter filter) {
    check(filter);
    Where where = Where.of(filter);
    long total =
        jdbc.sql("select count(*) from cloud_call" + where.sql())
            .params(where.values())
            .query(Long.class)
            .single();
    return new Calls(select(filter, "order by seq"), total);
  }

  @Override
  public List<ObjectNode> unmatched() {
    List<ObjectNode> calls = select(UNANSWERED, "order by seq desc");
    calls.forEach(this::explain);
    return calls;
  }

  @Override
  public void clear() {
    rows.deleteAll();
  }

  private void explain(ObjectNode call) {
    Optional<Nearest> found = nearest.to(call);
    call.set("nearestStub", found.<JsonNode>map(Nearest::stub).orElseGet(Json::nothing));
    call.put("why", found.map(Nearest::why).orElse("no stub is registered"));
    call.set(
        "stub", StubHint.example(call.path("service").asString(), call.path("api").asString()));
  }

  private List<ObjectNode> select(Filter filter, String order) {
    Where where = Where.of(filter);
    return masked(
        jdbc.sql("select * from cloud_call" + where.sql() + order + " limit " + filter.limit())
            .params(where.values())
            .query((row, number) -> CallJson.of(row))
            .list());
  }

  /** Without the secrets that their executions were given. */
  private List<ObjectNode> masked(List<ObjectNode> calls) {
    List<String> ids =
        calls.stream()
            .map(call -> call.path("executionId").asString(""))
            .filter(id -> !id.isEmpty())
            .distinct()
            .toList();
    Map<String, List<String>> given = new HashMap<>();
    hidden.stream()
        .forEach(
            room ->
                room.of(ids)
                    .forEach(
                        (id, texts) ->
                            given.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(texts)));
    return calls.stream()
        .map(
            call -> {
              List<String> texts = given.get(call.path("executionId").asString(""));
              return texts == null ? call : (ObjectNode) Hiding.in(call, texts);
            })
        .toList();
  }

  private static void check(Filter filter) {
    if (filter.limit() < 1 || filter.limit() > LARGEST_LIMIT) {
      throw new LocalProblem(
          "InvalidField", "'limit': a number from 1 to %d".formatted(LARGEST_LIMIT), "limit");
    }
    List<String> known = Arrays.stream(Answered.By.values()).map(Answered.By::word).toList();
    String answeredBy = filter.answeredBy();
    if (answeredBy != null && !known.contains(answeredBy)) {
      throw new LocalProblem(
          "InvalidField", "'answeredBy': one of " + String.join(", ", known), "answeredBy");
    }
  }
}
