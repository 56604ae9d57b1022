package dev.ooslocal.control;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every path of the local API that is none. */
@Hidden
@RestController
final class Elsewhere {
  @RequestMapping("/_oos/**")
  void nothing(HttpServletRequest request) {
    throw new NothingThere(
        "There is no %s %s.".formatted(request.getMethod(), request.getRequestURI()));
  }
}
