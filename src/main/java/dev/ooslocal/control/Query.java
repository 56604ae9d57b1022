package dev.ooslocal.control;

import dev.ooslocal.platform.LocalProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The query of a request; what is unknown is refused. */
record Query(Map<String, String[]> parameters) {

  /**
   * @throws LocalProblem naming the parameter that is none of the known ones
   */
  static Query of(HttpServletRequest request, String... known) {
    Query query = new Query(request.getParameterMap());
    for (String name : query.parameters().keySet()) {
      if (!List.of(known).contains(name)) {
        throw new LocalProblem(
            "UnknownField",
            "there is no parameter '%s' here; known are %s"
                .formatted(name, String.join(", ", known)),
            name);
      }
    }
    return query;
  }

  @Nullable String text(String name) {
    String[] values = parameters.get(name);
    return values == null || values.length == 0 || values[0].isEmpty() ? null : values[0];
  }

  boolean flag(String name, boolean otherwise) {
    String text = text(name);
    if (text == null || text.equals("true") || text.equals("false")) {
      return text == null ? otherwise : text.equals("true");
    }
    throw new LocalProblem("InvalidField", "'%s': true or false is expected".formatted(name), name);
  }

  int number(String name, int otherwise, int least, int most) {
    String text = text(name);
    if (text == null) {
      return otherwise;
    }
    if (text.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new LocalProblem(
        "InvalidField",
        "'%s': a number from %d to %d is expected".formatted(name, least, most),
        name);
  }
}
