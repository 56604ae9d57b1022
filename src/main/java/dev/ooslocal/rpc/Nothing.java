package dev.ooslocal.rpc;

/** The answer of an operation that has nothing to say but its request id. */
public record Nothing() {
  public static final Nothing AT_ALL = new Nothing();
}
