package dev.ooslocal.rpc;

import dev.ooslocal.shape.Field;
import dev.ooslocal.shape.Naming;
import dev.ooslocal.shape.Violation;
import dev.ooslocal.shape.ViolationsException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** An operation with its contract. */
final class Served<I extends Record, O extends Record> {
  private static final Pattern READS = Pattern.compile("(Get|List|Describe|Validate)[A-Z].*");

  private final Operation<I, O> operation;
  private final Contract<I, O> contract;
  private final boolean readsOnly;
  private final boolean dropsEmpty;

  private Served(Operation<I, O> operation) {
    this.operation = operation;
    this.contract = Contract.of(operation.getClass(), operation.name());
    this.readsOnly = READS.matcher(contract.name()).matches();
    this.dropsEmpty = readsOnly || contract.name().startsWith("Search");
  }

  static <I extends Record, O extends Record> Served<I, O> of(Operation<I, O> operation) {
    return new Served<>(operation);
  }

  Contract<I, O> contract() {
    return contract;
  }

  String name() {
    return contract.name();
  }

  String version() {
    return operation.version();
  }

  boolean readsOnly() {
    return readsOnly;
  }

  boolean isIdempotent() {
    return !readsOnly && knows("ClientToken");
  }

  boolean knows(String parameter) {
    return contract.input().field(parameter, Naming.WIRE).isPresent();
  }

  Set<String> parameters() {
    return contract.input().fields().stream().map(Field::wire).collect(Collectors.toSet());
  }

  List<String> secrets() {
    return contract.input().fields().stream().filter(Field::secret).map(Field::wire).toList();
  }

  /**
   * The typed input.
   *
   * @throws ApiException for the first missing parameter, else for all malformed ones together
   */
  I bind(Map<String, String> parameters) {
    try {
      return contract.input().read(dropsEmpty ? given(parameters) : parameters);
    } catch (ViolationsException broken) {
      throw declared(broken.violations());
    }
  }

  /** A filter that is empty filters nothing: forms and some clients send all of their fields. */
  private static Map<String, String> given(Map<String, String> parameters) {
    if (!parameters.containsValue("")) {
      return parameters;
    }
    Map<String, String> given = new LinkedHashMap<>(parameters);
    given.values().removeIf(String::isEmpty);
    return given;
  }

  I prepared(I in) {
    return operation.prepared(in);
  }

  ObjectNode run(I in, Caller caller) {
    return contract.output().write(operation.handle(in, caller));
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
