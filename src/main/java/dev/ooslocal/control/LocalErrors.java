package dev.ooslocal.control;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.storage.NotAlone;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.node.ObjectNode;

/** The one place where a failure of the local API becomes an answer. */
@RestControllerAdvice(basePackageClasses = LocalErrors.class)
final class LocalErrors {
  private static final Logger LOG = LoggerFactory.getLogger(LocalErrors.class);

  static ObjectNode body(String code, String message, @Nullable String field) {
    return Json.object().put("code", code).put("message", message).put("field", field);
  }

  @ExceptionHandler
  ResponseEntity<ObjectNode> badInput(LocalProblem problem) {
    return ResponseEntity.badRequest()
        .body(body(problem.code(), problem.message(), problem.field()));
  }

  @ExceptionHandler
  ResponseEntity<ObjectNode> unknown(NothingThere nothing) {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .body(body("NotFound", String.valueOf(nothing.getMessage()), null));
  }

  @ExceptionHandler
  ResponseEntity<ObjectNode> refused(NotAlone other) {
    return ResponseEntity.status(HttpStatus.CONFLICT)
        .body(body("NotAlone", String.valueOf(other.getMessage()), null));
  }

  /** A bug of ours, never the caller's fault. */
  @ExceptionHandler
  ResponseEntity<ObjectNode> bug(RuntimeException bug) {
    LOG.error("A request to the local API failed", bug);
    return ResponseEntity.internalServerError()
        .body(body("InternalError", "The service's log has the cause.", null));
  }
}
