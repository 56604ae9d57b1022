package dev.ooslocal.language.function;

import dev.ooslocal.language.Values;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** What fits nowhere else. */
final class OtherFunctions {
  static final List<BuiltIn> ALL =
      List.of(
          BuiltIn.pure("Equals", 2, OtherFunctions::isEqual),
          BuiltIn.pure("Eval", OtherFunctions::eval),
          BuiltIn.pure("Jq", 3, Jq::apply),
          BuiltIn.pure("IsIpInCIDR", 2, OtherFunctions::isIpInCidr),
          BuiltIn.pure("FindMatchedPackage", 2, MatchedPackage::find));

  private OtherFunctions() {}

  private static JsonNode isEqual(JsonNode argument) {
    Arguments arguments = Arguments.of(argument, 2);
    return BooleanNode.valueOf(Values.equal(arguments.at(0), arguments.at(1)));
  }

  private static JsonNode eval(JsonNode argument) {
    return Arithmetic.evaluate(Arguments.text(Arguments.bare(argument)));
  }

  private static JsonNode isIpInCidr(JsonNode argument) {
    Arguments arguments = Arguments.of(argument, 2);
    return BooleanNode.valueOf(Cidr.of(arguments.text(1)).contains(arguments.text(0)));
  }
}
