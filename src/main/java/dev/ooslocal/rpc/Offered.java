package dev.ooslocal.rpc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents an {@link Operation}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Offered {
  /** The heading it stands under in the documentation, such as {@code execution}. */
  String group();

  /** What it does, in a sentence. */
  String summary();

  /** Its own errors, beside those any operation can answer. */
  ErrorCode[] errors() default {};
}
