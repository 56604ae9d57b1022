package dev.ooslocal.language.plan;

import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Parameter;
import dev.ooslocal.language.Parameters;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.language.expression.ExpressionReader;
import dev.ooslocal.language.expression.Reach;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Plans the declared parameters. */
final class ParameterPlanner {
  private final ExpressionReader expressions;
  private final Problems problems;

  ParameterPlanner(ExpressionReader expressions, Problems problems) {
    this.expressions = expressions;
    this.problems = problems;
  }

  Parameters plan(Map<String, Source.Member> declarations) {
    List<Parameter> parameters = new ArrayList<>();
    declarations.forEach(
        (name, declaration) -> parameters.add(parameter(name, declaration.value())));
    return new DeclaredParameters(parameters);
  }

  private Parameter parameter(String name, Source source) {
    ValueType type = Types.read(source.member("Type"), problems);
    Source description = source.member("ConstraintDescription");
    Source noEcho = source.member("NoEcho");
    Parameter parameter =
        new Parameter(
            name,
            type,
            defaultValue(source),
            allowedValues(source.member("AllowedValues")),
            pattern(source.member("AllowedPattern")),
            length(source.member("MinLength")),
            length(source.member("MaxLength")),
            number(source.member("MinValue")),
            number(source.member("MaxValue")),
            description == null ? null : description.text(),
            noEcho != null && noEcho.text().equalsIgnoreCase("true"),
            source.value());
    checkDefault(parameter, source.member("Default"));
    return parameter;
  }

  /** A default that refers to something shows its value only when it is used. */
  private void checkDefault(Parameter parameter, @Nullable Source source) {
    Expression expression = parameter.defaultValue();
    if (source != null && expression != null && expression.isConstant()) {
      Defaults.violations(parameter, source.value())
          .forEach(
              violation ->
                  problems.add("constraint", source, "the default does not fit: " + violation));
    }
  }

  private @Nullable Expression defaultValue(Source source) {
    Source.Member member = source.members().get("Default");
    return member == null ? null : expressions.read(member.value(), Reach.defaults());
  }

  private List<JsonNode> allowedValues(@Nullable Source source) {
    if (source == null) {
      return List.of();
    }
    if (!source.isList()) {
      problems.add("constraint", source, "AllowedValues is a list");
    }
    return source.items().stream().map(Source::value).toList();
  }

  private @Nullable String pattern(@Nullable Source source) {
    if (source == null) {
      return null;
    }
    try {
      Pattern.compile(source.text());
      return source.text();
    } catch (PatternSyntaxException e) {
      problems.add(
          "constraint", source, "AllowedPattern is no regular expression: " + e.getDescription());
      return null;
    }
  }

  private @Nullable Integer length(@Nullable Source source) {
    BigDecimal number = number(source);
    return number == null ? null : number.intValue();
  }

  private @Nullable BigDecimal number(@Nullable Source source) {
    if (source == null) {
      return null;
    }
    try {
      return new BigDecimal(source.text().strip());
    } catch (NumberFormatException e) {
      problems.add("constraint", source, "this constraint is a number");
      return null;
    }
  }
}
