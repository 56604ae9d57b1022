package dev.ooslocal.control;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.StrictObject;
import dev.ooslocal.platform.storage.Durability;
import dev.ooslocal.rpc.Faults;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What goes wrong on purpose, with operations and with calls of templates. */
@Tag(name = "local")
@RestController
final class FaultControl {
  private static final String PATH = "/_oos/faults";

  private final Faults faults;
  private final Durability durability;

  FaultControl(Faults faults, Durability durability) {
    this.faults = faults;
    this.durability = durability;
  }

  @Operation(summary = "Lists the faults, each with how often it will still strike.")
  @GetMapping(PATH)
  ObjectNode list() {
    ObjectNode answer = Json.object();
    ArrayNode list = answer.putArray("faults");
    faults.list().forEach(list::add);
    return answer;
  }

  @Operation(summary = "Sets faults in place of all there were.")
  @PutMapping(PATH)
  ObjectNode replace(@RequestBody(required = false) byte @Nullable [] body) {
    StrictObject input = LocalBody.object(body, "faults");
    if (input.value("faults").isEmpty()) {
      throw input.invalid("faults", "a list is expected");
    }
    faults.replace(input.list("faults"));
    durability.await();
    return list();
  }

  @Operation(summary = "Removes all faults.")
  @DeleteMapping(PATH)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void clear() {
    faults.clear();
    durability.await();
  }
}
