package dev.ooslocal.action;

import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.language.Retry;
import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A task run whose time and memory the test moves on. */
final class FakeTask implements Invocation {
  static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

  final List<String> log = new ArrayList<>();
  private Instant now = START;
  private JsonNode memo = Json.nothing();
  private Retry retry = Retry.DEFAULT;

  FakeTask retrying(Retry policy) {
    retry = policy;
    return this;
  }

  /** Remembers what the progress asks for, and lets its time come. */
  void reaches(Progress progress) {
    switch (progress) {
      case Progress.Pending pending -> become(pending.until(), pending.memo());
      case Progress.Awaiting awaiting -> become(awaiting.until(), awaiting.memo());
      case Progress.Fired fired -> become(fired.until(), fired.memo());
      case Progress.Call call -> become(null, call.memo());
      case Progress.Done _,
          Progress.Failed _,
          Progress.Rejected _,
          Progress.Child _,
          Progress.Round _ -> {}
    }
  }

  private void become(@Nullable Instant until, @Nullable JsonNode remembered) {
    now = until == null ? now : until;
    memo = remembered == null ? Json.nothing() : Json.parse(Json.text(remembered));
  }

  @Override
  public String executionId() {
    return "exec-1";
  }

  @Override
  public String taskRunId() {
    return "exec-1.t0001";
  }

  @Override
  public String taskName() {
    return "task";
  }

  @Override
  public String account() {
    return "1234567890123456";
  }

  @Override
  public String region() {
    return "cn-hangzhou";
  }

  @Override
  public String ramRole() {
    return "";
  }

  @Override
  public String user() {
    return "root";
  }

  @Override
  public @Nullable JsonNode item() {
    return null;
  }

  @Override
  public int itemIndex() {
    return -1;
  }

  @Override
  public int attempt() {
    return 1;
  }

  @Override
  public Retry retry() {
    return retry;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public JsonNode memo() {
    return memo;
  }

  @Override
  public void log(String message) {
    log.add(message);
  }
}
