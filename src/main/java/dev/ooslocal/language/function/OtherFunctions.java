package dev.ooslocal.language.function;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Selectors;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.language.Values;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** What fits nowhere else. */
final class OtherFunctions {
  static final List<BuiltIn> ALL =
      List.of(
          BuiltIn.pure("Equals", OtherFunctions::isEqual),
          BuiltIn.pure("Eval", OtherFunctions::eval),
          BuiltIn.pure("Jq", OtherFunctions::jq),
          BuiltIn.pure("IsIpInCIDR", OtherFunctions::isIpInCidr),
          BuiltIn.pure("FindMatchedPackage", MatchedPackage::find));

  private OtherFunctions() {}

  private static JsonNode isEqual(JsonNode argument) {
    Arguments arguments = Arguments.of(argument, 2);
    return BooleanNode.valueOf(Values.equal(arguments.at(0), arguments.at(1)));
  }

  private static JsonNode eval(JsonNode argument) {
    return Arithmetic.evaluate(Arguments.text(Arguments.bare(argument)));
  }

  private static JsonNode jq(JsonNode argument) {
    Arguments arguments = Arguments.of(argument, 3);
    JsonNode object = Arguments.parsed(arguments.at(2));
    var selector = Selectors.of(arguments.text(1));
    return switch (arguments.text(0).toLowerCase(Locale.ROOT)) {
      case "first" -> selector.output(object, ValueType.JSON);
      case "all" -> selector.output(object, ValueType.LIST);
      default -> throw new EvaluationException("takes First or All, not " + arguments.text(0));
    };
  }

  private static JsonNode isIpInCidr(JsonNode argument) {
    Arguments arguments = Arguments.of(argument, 2);
    return BooleanNode.valueOf(Cidr.of(arguments.text(1)).contains(arguments.text(0)));
  }
}
