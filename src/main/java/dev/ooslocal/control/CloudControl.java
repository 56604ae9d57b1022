package dev.ooslocal.control;

import dev.ooslocal.cloud.CallJournal;
import dev.ooslocal.cloud.Stubs;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.storage.Durability;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What templates call: the answers prepared for calls, and the calls made. */
@Tag(name = "local")
@RestController
final class CloudControl {
  private final Stubs stubs;
  private final CallJournal journal;
  private final Durability durability;

  CloudControl(Stubs stubs, CallJournal journal, Durability durability) {
    this.stubs = stubs;
    this.journal = journal;
    this.durability = durability;
  }

  @Operation(summary = "Registers one stub or a list of them; the newest that matches answers.")
  @PostMapping("/_oos/cloud/stubs")
  @ResponseStatus(HttpStatus.CREATED)
  ObjectNode add(@RequestBody(required = false) byte @Nullable [] body) {
    ArrayNode ids = Json.array();
    stubs.add(LocalBody.read(body)).forEach(ids::add);
    durability.await();
    return wrapped("ids", ids);
  }

  @Operation(summary = "Lists all stubs, newest first, with how often each was used.")
  @GetMapping("/_oos/cloud/stubs")
  ObjectNode list() {
    return wrapped("stubs", array(stubs.list()));
  }

  @Operation(summary = "Removes all stubs.")
  @DeleteMapping("/_oos/cloud/stubs")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void clear() {
    stubs.clear();
    durability.await();
  }

  @Operation(summary = "Removes one stub.")
  @DeleteMapping("/_oos/cloud/stubs/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable("id") String id) {
    if (!stubs.remove(id)) {
      throw new NothingThere("There is no stub '" + id + "'.");
    }
    durability.await();
  }

  @Operation(summary = "Lists the calls templates made, oldest first.")
  @GetMapping("/_oos/cloud/calls")
  ObjectNode calls(HttpServletRequest request) {
    Query query =
        Query.of(
            request, "service", "api", "region", "executionId", "taskName", "answeredBy", "limit");
    CallJournal.Calls found =
        journal.list(
            new CallJournal.Filter(
                query.text("service"),
                query.text("api"),
                query.text("region"),
                query.text("executionId"),
                query.text("taskName"),
                query.text("answeredBy"),
                query.number("limit", CallJournal.DEFAULT_LIMIT, 1, CallJournal.LARGEST_LIMIT)));
    return wrapped("calls", array(found.calls())).put("total", found.total());
  }

  @Operation(summary = "Forgets the calls made so far.")
  @DeleteMapping("/_oos/cloud/calls")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void forgetCalls() {
    journal.clear();
    durability.await();
  }

  @Operation(summary = "Lists calls nobody answered, each with a stub that would.")
  @GetMapping("/_oos/cloud/unmatched")
  ObjectNode unmatched() {
    return wrapped("unmatched", array(journal.unmatched()));
  }

  private static ObjectNode wrapped(String name, JsonNode list) {
    ObjectNode answer = Json.object();
    answer.set(name, list);
    return answer;
  }

  private static ArrayNode array(List<ObjectNode> items) {
    ArrayNode array = Json.array();
    items.forEach(array::add);
    return array;
  }
}
