package dev.ooslocal.rpc;

import dev.ooslocal.platform.Ids;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers calls to another path than {@code /}, where no operation is. Not with 404: clients take
 * that for "what was asked for is gone", and would forget it because of a wrong endpoint.
 */
@RestControllerAdvice
final class WrongAddress {
  private final Callers callers;

  WrongAddress(Callers callers) {
    this.callers = callers;
  }

  @ExceptionHandler
  void nothingHere(NoResourceFoundException nothing, HttpServletResponse response)
      throws IOException {
    ApiException unknown = new ApiException(ErrorCode.INVALID_ACTION);
    Answer.error(unknown, callers.defaultRegion(), Ids.requestId()).send(response, false);
  }
}
