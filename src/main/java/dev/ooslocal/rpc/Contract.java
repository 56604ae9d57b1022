package dev.ooslocal.rpc;

import dev.ooslocal.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/**
 * What is known of an operation without running it.
 *
 * @param name its wire name
 * @param offered its documentation; null keeps it from being served
 * @param input the shape of its request
 * @param output the shape of its answer
 */
record Contract<I extends Record, O extends Record>(
    String name, @Nullable Offered offered, Shape<I> input, Shape<O> output) {

  static <I extends Record, O extends Record> Contract<I, O> of(Class<?> operation, String name) {
    ResolvableType type = ResolvableType.forClass(operation).as(Operation.class);
    return new Contract<>(
        name,
        operation.getAnnotation(Offered.class),
        Shape.of(Contract.<I>record(type, 0)),
        Shape.of(Contract.<O>record(type, 1)));
  }

  List<ErrorCode> errors() {
    return offered == null ? List.of() : List.of(offered.errors());
  }

  /** What keeps it from being served. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (offered == null) {
      problems.add(name + " has no @Offered");
    }
    input.inputProblems().forEach(problem -> problems.add(name + ": " + problem));
    output.problems().forEach(problem -> problems.add(name + ": " + problem));
    return problems;
  }

  private static <R extends Record> Class<R> record(ResolvableType operation, int argument) {
    Class<?> type = operation.getGeneric(argument).resolve();
    if (type == null) {
      throw new IllegalStateException(operation + " does not say its records");
    }
    return (Class<R>) type.asSubclass(Record.class); // unchecked: the interface's own bound
  }
}
