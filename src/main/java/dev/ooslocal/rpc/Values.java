package dev.ooslocal.rpc;

import dev.ooslocal.shape.Kind;

/** The texts of defaults and examples, as values of their kind. */
final class Values {
  private Values() {}

  static Object of(Kind kind, String text) {
    return switch (kind) {
      case Kind.Bool _ -> Boolean.valueOf(text);
      case Kind.Whole _ -> Long.valueOf(text);
      case Kind.Decimal _ -> Double.valueOf(text);
      case Kind.Text _,
          Kind.Moment _,
          Kind.Span _,
          Kind.Choice _,
          Kind.AnyJson _,
          Kind.Many _,
          Kind.Entries _,
          Kind.Struct _,
          Kind.Unsupported _ ->
          text;
    };
  }
}
