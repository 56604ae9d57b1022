package dev.ooslocal.rpc;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known of one request so far; it grows while the gate reads on. */
final class Exchange {
  private static final Pattern XML =
      Pattern.compile("(^|&)Format=XML(&|$)", Pattern.CASE_INSENSITIVE);

  private final String requestId;
  private final long startedNanos = System.nanoTime();
  private String region;
  private boolean xml;
  private Map<String, String> parameters = Map.of();
  private String signature = "none";
  private @Nullable Common common;
  private @Nullable Served<?, ?> operation;
  private @Nullable List<String> unread;

  Exchange(String requestId, String defaultRegion) {
    this.requestId = requestId;
    this.region = defaultRegion;
  }

  /** A refusal that comes before the parameters are read is written as the URL asks for. */
  void asked(@Nullable String query) {
    xml = query != null && XML.matcher(query).find();
  }

  void read(RawRequest read) {
    parameters = read.parameters();
    signature = Common.isV3(read) ? "V3" : read.parameter("Signature") == null ? "none" : "V1";
    xml = "XML".equalsIgnoreCase(read.parameter("Format"));
  }

  void understood(Common said) {
    common = said;
    if (said.region() != null) {
      region = said.region();
    }
  }

  void found(Served<?, ?> served) {
    operation = served;
  }

  /** What the operation of another product says of its parameters; else our own one is asked. */
  void unread(List<String> names) {
    unread = names;
  }

  @Nullable List<String> unread() {
    return unread;
  }

  String requestId() {
    return requestId;
  }

  String region() {
    return region;
  }

  boolean xml() {
    return xml;
  }

  Duration taken() {
    return Duration.ofNanos(System.nanoTime() - startedNanos);
  }

  String action() {
    return common == null || common.action() == null ? "" : common.action();
  }

  String version() {
    return common == null ? "" : common.version();
  }

  String signature() {
    return signature;
  }

  Map<String, String> parameters() {
    return parameters;
  }

  @Nullable Served<?, ?> operation() {
    return operation;
  }
}
