package dev.ooslocal.setting.delivery;

import dev.ooslocal.cloud.ObjectStore;
import dev.ooslocal.execution.ExecutionRecords;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.setting.ServiceSettings;
import dev.ooslocal.setting.Setting;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the record of one execution where its account wants it. */
@Component
class Delivery {
  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  private final ObjectProvider<ExecutionRecords> records;
  private final ServiceSettings settings;
  private final ObjectStore store;
  private final String dir;

  Delivery(
      ObjectProvider<ExecutionRecords> records,
      ServiceSettings settings,
      ObjectStore store,
      DeliverySettings where) {
    this.records = records;
    this.settings = settings;
    this.store = store;
    this.dir = where.dir();
  }

  /** Delivers it, unless it is gone. */
  void deliver(String account, String region, String executionId) throws IOException {
    Setting setting = settings.of(account, region);
    Caller owner = new Caller(account, Caller.ROOT, "", region, Ids.requestId());
    Optional<ObjectNode> whole = records.getObject().of(owner, executionId);
    if (whole.isEmpty()) {
      return;
    }
    if (setting.ossEnabled()) {
      object(account, setting, executionId, Json.text(whole.get()));
    }
    if (setting.slsEnabled()) {
      lines(setting, executionId, whole.get().path("ExecutionLogs"));
    }
  }

  /** Into the simulated bucket where there is one, and into the folder where there is one. */
  private void object(String account, Setting setting, String executionId, String content)
      throws IOException {
    String prefix = setting.ossPrefix().isEmpty() ? "" : setting.ossPrefix() + "/";
    String key = prefix + executionId + ".json";
    boolean stored = store.put(account, setting.ossBucket(), key, content);
    if (!dir.isEmpty()) {
      new Folder(dir).object(setting.ossBucket(), key, content);
    } else if (!stored) {
      LOG.warn(
          "The record of {} is not delivered: the account has no bucket {}",
          executionId,
          setting.ossBucket());
    }
  }

  private void lines(Setting setting, String executionId, JsonNode logs) throws IOException {
    if (dir.isEmpty()) {
      LOG.warn(
          "The logs of {} are not delivered to {}: there is no oos.delivery.dir",
          executionId,
          setting.slsProject());
      return;
    }
    StringBuilder lines = new StringBuilder();
    logs.forEach(line -> lines.append(Json.text(line)).append('\n'));
    new Folder(dir).lines(setting.slsProject(), executionId, lines.toString());
  }
}
