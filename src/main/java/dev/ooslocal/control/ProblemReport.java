package dev.ooslocal.control;

import dev.ooslocal.language.Problem;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The problems of a template in JSON. */
final class ProblemReport {
  private ProblemReport() {}

  static ObjectNode json(List<Problem> problems) {
    ObjectNode report = Json.object();
    ArrayNode all = report.putArray("problems");
    problems.forEach(problem -> all.add(json(problem)));
    return report;
  }

  private static ObjectNode json(Problem problem) {
    ObjectNode json =
        Json.object()
            .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
            .put("rule", problem.rule())
            .put("message", problem.message())
            .put("task", problem.task())
            .put("path", problem.path())
            .put("line", problem.line())
            .put("column", problem.column())
            .put("found", problem.found());
    ArrayNode allowed = json.putArray("allowed");
    problem.allowed().forEach(allowed::add);
    return json.put("didYouMean", problem.didYouMean());
  }
}
