package dev.ooslocal.control;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Starts over. */
@Tag(name = "local")
@RestController
final class ResetControl {
  private final Reset reset;

  ResetControl(Reset reset) {
    this.reset = reset;
  }

  @Operation(summary = "Deletes all state of all accounts and applies the seeds again.")
  @PostMapping("/_oos/reset")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reset(HttpServletRequest request) {
    reset.run(Query.of(request, "seed").flag("seed", true));
  }
}
