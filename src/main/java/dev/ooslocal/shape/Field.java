package dev.ooslocal.shape;

import org.jspecify.annotations.Nullable;

/**
 * One component of a record, as the wire sees it.
 *
 * @param component the name in Java, which is also the name in the local API
 * @param wire the name in the RPC API
 * @param kind what it holds
 * @param required whether a request without it is refused
 * @param nullable whether null is a value of it
 * @param doc what it means; empty when undocumented, which stops the start
 * @param defaultText what an absent field counts as
 * @param example a value that works on a fresh service
 * @param limits what is demanded of a value
 * @param jsonText whether its structure travels as one text holding JSON
 * @param flattened whether its elements travel as {@code Name.1}, {@code Name.2}
 * @param secret whether it must never be shown
 * @param zero what an absent primitive, list or map is; null otherwise
 */
public record Field(
    String component,
    String wire,
    Kind kind,
    boolean required,
    boolean nullable,
    String doc,
    @Nullable String defaultText,
    @Nullable String example,
    Limits limits,
    boolean jsonText,
    boolean flattened,
    boolean secret,
    @Nullable Object zero) {

  /** The name under this naming. */
  public String name(Naming naming) {
    return switch (naming) {
      case WIRE -> wire;
      case LOCAL -> component;
    };
  }

  /** Whether the binder always has a value for it. */
  boolean isAlwaysBound() {
    return required || nullable || defaultText != null || zero != null;
  }
}
