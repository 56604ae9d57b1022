package dev.ooslocal.parameter.store;

/** The two kinds of parameters; each has names of its own. */
public enum Secrecy {
  PLAIN("parameter", 100),
  SECRET("secretparameter", 200);

  private final String taggedAs;
  private final int versions;

  Secrecy(String taggedAs, int versions) {
    this.taggedAs = taggedAs;
    this.versions = versions;
  }

  /** The resource type of such parameters. */
  public String taggedAs() {
    return taggedAs;
  }

  /** How many versions are kept; chosen: beyond that the oldest go. */
  int versions() {
    return versions;
  }

  public boolean isSecret() {
    return this == SECRET;
  }
}
