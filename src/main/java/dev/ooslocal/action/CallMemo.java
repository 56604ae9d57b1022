package dev.ooslocal.action;

import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How far an action has come with its calls: what it remembers while one of them takes time.
 *
 * @param calls the calls made so far
 * @param polls how often all of them were answered and asked again
 * @param answers the answers that are complete
 * @param joined the pages of the present answer so far; JSON null before the first
 * @param page the parameters that select the next page
 * @param pages the pages joined so far
 * @param arrived an answer that is on its way; null: none
 */
record CallMemo(
    int calls,
    int polls,
    List<ApiAnswer> answers,
    JsonNode joined,
    ObjectNode page,
    int pages,
    @Nullable ApiAnswer arrived) {
  static final CallMemo NONE =
      new CallMemo(0, 0, List.of(), Json.nothing(), Json.object(), 0, null);

  CallMemo {
    answers = List.copyOf(answers);
  }

  static CallMemo read(JsonNode memo) {
    if (memo.isNull()) {
      return NONE;
    }
    return new CallMemo(
        memo.path("calls").asInt(),
        memo.path("polls").asInt(),
        memo.path("answers").valueStream().map(ApiAnswer::read).toList(),
        memo.path("joined"),
        (ObjectNode) memo.path("page"),
        memo.path("pages").asInt(),
        memo.has("arrived") ? ApiAnswer.read(memo.path("arrived")) : null);
  }

  JsonNode json() {
    ArrayNode done = Json.array();
    answers.forEach(answer -> done.add(answer.json()));
    ObjectNode json = Json.object().put("calls", calls).put("polls", polls).put("pages", pages);
    json.set("answers", done);
    json.set("joined", joined);
    json.set("page", page);
    if (arrived != null) {
      json.set("arrived", arrived.json());
    }
    return json;
  }

  CallMemo called() {
    return new CallMemo(calls + 1, polls, answers, joined, page, pages, null);
  }

  CallMemo expecting(ApiAnswer answer) {
    return new CallMemo(calls, polls, answers, joined, page, pages, answer);
  }

  CallMemo joining(JsonNode soFar, ObjectNode nextPage) {
    return new CallMemo(calls, polls, answers, soFar, nextPage, pages + 1, null);
  }

  CallMemo answered(ApiAnswer answer) {
    List<ApiAnswer> more = new ArrayList<>(answers);
    more.add(answer);
    return new CallMemo(calls, polls, more, Json.nothing(), Json.object(), 0, null);
  }

  /** Asks everything again. */
  CallMemo again() {
    return new CallMemo(calls, polls + 1, List.of(), Json.nothing(), Json.object(), 0, null);
  }
}
