package dev.ooslocal.language;

/** The types of parameters and outputs, under their wire names. */
public enum ValueType {
  STRING("String"),
  NUMBER("Number"),
  BOOLEAN("Boolean"),
  LIST("List"),
  JSON("Json"),
  SECRET("Secret");

  private final String wireName;

  ValueType(String wireName) {
    this.wireName = wireName;
  }

  public String wireName() {
    return wireName;
  }
}
