package dev.ooslocal.language.expression;

/** The conditions of a template while they are being read. */
public interface NamedConditions {
  /** Whether the condition refers to the loop's item; reads the condition first if need be. */
  boolean refersToItem(String name);
}
