package dev.ooslocal.shape;

/** How the fields of a record are called. */
public enum Naming {
  /** {@code TemplateName}: the RPC API and the properties of actions. */
  WIRE,
  /** {@code templateName}: the local API. */
  LOCAL
}
