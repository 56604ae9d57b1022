package dev.ooslocal.cloud.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a call does: checks its parameters, takes its steps, answers.
 *
 * @param path method and path of a ROA call, such as {@code GET /clusters/{ClusterId}}; empty for
 *     an RPC call
 * @param needs parameters that must be given
 * @param limits the values some parameters may have
 * @param steps in order
 * @param listing the list it answers with; null when with none
 * @param answer the rest of its answer, or all of it
 * @param names what its description calls by name, parameters among it
 */
record CallModel(
    String path,
    List<String> needs,
    Map<String, List<String>> limits,
    List<Step> steps,
    @Nullable ListModel listing,
    ObjectNode answer,
    SingletonSupplier<Set<String>> names) {
  CallModel {
    needs = List.copyOf(needs);
    limits = Map.copyOf(limits);
    steps = List.copyOf(steps);
  }
}
