package dev.ooslocal.rpc;

import dev.ooslocal.shape.Field;
import dev.ooslocal.shape.Naming;
import dev.ooslocal.shape.Shape;
import dev.ooslocal.shape.Violation;
import dev.ooslocal.shape.ViolationsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.node.ObjectNode;

/** An operation with the shapes of its two records. */
final class Served<I extends Record, O extends Record> {
  private static final Pattern READS = Pattern.compile("(Get|List|Describe|Validate)[A-Z].*");

  private final Operation<I, O> operation;
  private final String name;
  private final Shape<I> input;
  private final Shape<O> output;

  private Served(Operation<I, O> operation, Class<I> input, Class<O> output) {
    this.operation = operation;
    this.name = operation.name();
    this.input = Shape.of(input);
    this.output = Shape.of(output);
  }

  static <I extends Record, O extends Record> Served<I, O> of(Operation<I, O> operation) {
    ResolvableType type = ResolvableType.forClass(operation.getClass()).as(Operation.class);
    return new Served<>(operation, record(type, 0), record(type, 1));
  }

  private static <R extends Record> Class<R> record(ResolvableType operation, int argument) {
    Class<?> type = operation.getGeneric(argument).resolve();
    if (type == null) {
      throw new IllegalStateException(operation + " does not say its records");
    }
    return (Class<R>) type.asSubclass(Record.class); // unchecked: the interface's own bound
  }

  String name() {
    return name;
  }

  String version() {
    return operation.version();
  }

  Shape<I> input() {
    return input;
  }

  Shape<O> output() {
    return output;
  }

  @Nullable Offered offered() {
    return operation.getClass().getAnnotation(Offered.class);
  }

  boolean readsOnly() {
    return READS.matcher(name).matches();
  }

  boolean isIdempotent() {
    return !readsOnly() && input.field("ClientToken", Naming.WIRE).isPresent();
  }

  boolean knows(String parameter) {
    return input.field(parameter, Naming.WIRE).isPresent();
  }

  List<String> secrets() {
    return input.fields().stream().filter(Field::secret).map(Field::wire).toList();
  }

  /**
   * The typed input.
   *
   * @throws ApiException for the first missing parameter, else for all malformed ones together
   */
  I bind(Map<String, String> parameters) {
    try {
      return input.read(parameters);
    } catch (ViolationsException broken) {
      throw declared(broken.violations());
    }
  }

  ObjectNode run(I in, Caller caller) {
    return output.write(operation.handle(in, caller));
  }

  /** What keeps it from being served. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (offered() == null) {
      problems.add(operation.getClass().getName() + " has no @Offered");
    }
    input.inputProblems().forEach(problem -> problems.add(name + ": " + problem));
    output.problems().forEach(problem -> problems.add(name + ": " + problem));
    return problems;
  }

  private static ApiException declared(List<Violation> violations) {
    for (Violation violation : violations) {
      if (violation.reason() == Violation.Reason.MISSING) {
        return ApiException.missing(violation.field());
      }
    }
    return new ApiException(
        ErrorCode.INVALID_PARAMETER,
        violations.stream().map(Served::sentence).collect(Collectors.joining("; ")));
  }

  private static String sentence(Violation violation) {
    return violation.field().isEmpty()
        ? "The parameters are invalid: " + violation.rule()
        : "The parameter " + violation.field() + " is invalid: " + violation.rule();
  }
}
