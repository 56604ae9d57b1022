package dev.ooslocal.control;

import dev.ooslocal.language.Language;
import dev.ooslocal.language.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Tells what is wrong or doubtful in a template, as JSON or SARIF. */
@Tag(name = "local")
@RestController
final class LintControl {
  private static final String SARIF = "application/sarif+json";

  private final Language language;

  LintControl(Language language) {
    this.language = language;
  }

  @Operation(summary = "Checks a template, the body's text: errors and warnings with their places.")
  @PostMapping(path = "/_oos/lint", produces = MediaType.APPLICATION_JSON_VALUE)
  ObjectNode problems(HttpServletRequest request) throws IOException {
    return ProblemReport.json(check(request));
  }

  @Operation(summary = "Checks a template and answers in SARIF 2.1.0.")
  @PostMapping(path = "/_oos/lint", produces = SARIF)
  ObjectNode sarif(HttpServletRequest request) throws IOException {
    return SarifReport.json(check(request));
  }

  /** The body is the text whatever its content type says; many clients call any body a form. */
  private List<Problem> check(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readAllBytes();
    return language.lint(new String(body, StandardCharsets.UTF_8));
  }
}
