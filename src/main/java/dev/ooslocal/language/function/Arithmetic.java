package dev.ooslocal.language.function;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Values;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import tools.jackson.databind.JsonNode;

/** One line of arithmetic: numbers, {@code + - * / // %} and brackets. */
final class Arithmetic {
  private static final int LONGEST = 1000;

  private final String text;
  private int at;

  private Arithmetic(String text) {
    this.text = text;
  }

  static JsonNode evaluate(String expression) {
    if (expression.length() > LONGEST) {
      throw new EvaluationException("the expression is longer than " + LONGEST + " characters");
    }
    Arithmetic arithmetic = new Arithmetic(expression);
    BigDecimal value = arithmetic.sum();
    if (arithmetic.peek() != 0) {
      throw arithmetic.wrong();
    }
    return Values.number(value);
  }

  private BigDecimal sum() {
    BigDecimal value = product();
    while (true) {
      if (accepts("+")) {
        value = value.add(product());
      } else if (accepts("-")) {
        value = value.subtract(product());
      } else {
        return value;
      }
    }
  }

  private BigDecimal product() {
    BigDecimal value = factor();
    while (true) {
      if (accepts("*")) {
        value = value.multiply(factor());
      } else if (accepts("//")) {
        value = value.divide(divisor(), 0, RoundingMode.FLOOR);
      } else if (accepts("/")) {
        value = value.divide(divisor(), MathContext.DECIMAL64);
      } else if (accepts("%")) {
        BigDecimal divisor = divisor();
        BigDecimal whole = value.divide(divisor, 0, RoundingMode.FLOOR);
        value = value.subtract(whole.multiply(divisor));
      } else {
        return value;
      }
    }
  }

  private BigDecimal divisor() {
    BigDecimal divisor = factor();
    if (divisor.signum() == 0) {
      throw new EvaluationException("division by zero in \"" + text + "\"");
    }
    return divisor;
  }

  private BigDecimal factor() {
    if (accepts("-")) {
      return factor().negate();
    }
    if (accepts("+")) {
      return factor();
    }
    if (accepts("(")) {
      BigDecimal value = sum();
      if (!accepts(")")) {
        throw wrong();
      }
      return value;
    }
    return number();
  }

  private BigDecimal number() {
    peek();
    int start = at;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    try {
      return new BigDecimal(text.substring(start, at));
    } catch (NumberFormatException e) {
      throw wrong();
    }
  }

  private boolean accepts(String symbol) {
    peek();
    if (text.startsWith(symbol, at)) {
      at += symbol.length();
      return true;
    }
    return false;
  }

  /** The next character that is no blank; 0 at the end. */
  private char peek() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private EvaluationException wrong() {
    return new EvaluationException(
        "\"" + text + "\" is no arithmetic expression (at character " + (at + 1) + ")");
  }
}
