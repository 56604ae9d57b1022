package dev.ooslocal.language.selector;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A selector that only goes down: {@code .a.b[].c[0]?}. */
record PlainPath(List<Step> steps) implements Outputs {
  PlainPath {
    steps = List.copyOf(steps);
  }

  @Override
  public List<JsonNode> select(JsonNode input) {
    List<JsonNode> results = new ArrayList<>();
    walk(input, 0, results);
    return results;
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Step step : steps) {
      String written = step.written();
      text.append(text.isEmpty() && !written.startsWith(".") ? "." : "").append(written);
    }
    return text.isEmpty() ? "." : text.toString();
  }

  private void walk(JsonNode from, int index, List<JsonNode> results) {
    JsonNode at = from;
    for (int i = index; i < steps.size(); i++) {
      Step step = steps.get(i);
      switch (step) {
        case Step.One one -> {
          JsonNode next = one.apply(at);
          if (next == null) {
            return;
          }
          at = next;
        }
        case Step.Each each -> {
          for (JsonNode child : each.children(at)) {
            walk(child, i + 1, results);
          }
          return;
        }
      }
    }
    results.add(at);
  }
}
