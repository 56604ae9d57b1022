package dev.ooslocal.language.expression;

import dev.ooslocal.language.Expression;
import java.util.List;

/** An expression made of others, at least one of which is not constant. */
interface Composed extends Expression {
  List<Expression> parts();

  @Override
  default boolean isConstant() {
    return false;
  }

  @Override
  default boolean refersToItem() {
    return parts().stream().anyMatch(Expression::refersToItem);
  }
}
