package dev.ooslocal.control;

import dev.ooslocal.language.Problem;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The problems of a template in SARIF 2.1.0, the format that code hosts and editors show. The text
 * came without a name, so the artifact is called {@code template}.
 */
final class SarifReport {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String ARTIFACT = "template";

  private SarifReport() {}

  static ObjectNode json(List<Problem> problems) {
    ObjectNode report = Json.object().put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = report.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "OOS Local").put("version", Version.current());
    ArrayNode rules = driver.putArray("rules");
    problems.stream()
        .map(Problem::rule)
        .distinct()
        .sorted()
        .forEach(rule -> rules.addObject().put("id", rule));
    run.put("columnKind", "unicodeCodePoints");
    ArrayNode results = run.putArray("results");
    problems.forEach(problem -> results.add(result(problem)));
    return report;
  }

  private static ObjectNode result(Problem problem) {
    ObjectNode result =
        Json.object()
            .put("ruleId", problem.rule())
            .put("level", problem.severity().name().toLowerCase(Locale.ROOT));
    String hint = problem.didYouMean();
    String message = problem.message() + (hint == null ? "" : ", did you mean " + hint + "?");
    result.putObject("message").put("text", message);
    ObjectNode location = result.putArray("locations").addObject();
    ObjectNode place = location.putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", ARTIFACT);
    place.putObject("region").put("startLine", problem.line()).put("startColumn", problem.column());
    location.putArray("logicalLocations").addObject().put("fullyQualifiedName", problem.path());
    return result;
  }
}
