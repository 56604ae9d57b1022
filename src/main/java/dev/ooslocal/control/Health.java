package dev.ooslocal.control;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.Readiness;
import dev.ooslocal.platform.storage.StorageSettings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether the service is there, and whether it is ready. */
@Tag(name = "local")
@RestController
final class Health {
  private final StorageSettings storage;
  private final Readiness readiness;
  private final Instant startedAt;

  Health(StorageSettings storage, Readiness readiness, @Qualifier("wall") InstantSource wall) {
    this.storage = storage;
    this.readiness = readiness;
    startedAt = wall.instant();
  }

  @Operation(summary = "Answers as soon as the port is open.")
  @GetMapping("/_oos/health")
  ObjectNode health() {
    return Json.object()
        .put("status", "up")
        .put("version", Version.current())
        .put("storage", storage.storage().wireName())
        .put("startedAt", startedAt.toString());
  }

  @Operation(summary = "Tells whether the service is ready, with 503 and the reasons when not.")
  @GetMapping("/_oos/ready")
  ResponseEntity<ObjectNode> ready() {
    List<String> reasons = readiness.waitingFor();
    if (reasons.isEmpty()) {
      return ResponseEntity.ok(Json.object().put("ready", true));
    }
    ArrayNode waiting = Json.array();
    reasons.forEach(waiting::add);
    ObjectNode answer = Json.object().put("ready", false);
    answer.set("waitingFor", waiting);
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(answer);
  }
}
