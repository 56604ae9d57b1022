package dev.ooslocal.setting.delivery;

import dev.ooslocal.execution.ExecutionRecords;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.setting.ServiceSettings;
import dev.ooslocal.setting.Setting;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Writes the record of one execution where its account wants it. */
@Component
class Delivery {
  private final ObjectProvider<ExecutionRecords> records;
  private final ServiceSettings settings;
  private final String dir;

  Delivery(
      ObjectProvider<ExecutionRecords> records, ServiceSettings settings, DeliverySettings where) {
    this.records = records;
    this.settings = settings;
    this.dir = where.dir();
  }

  boolean isPossible() {
    return !dir.isEmpty();
  }

  /** Delivers it, unless it is gone. */
  void deliver(String account, String region, String executionId) throws IOException {
    Setting setting = settings.of(account, region);
    Caller owner = new Caller(account, Caller.ROOT, "", region, Ids.requestId());
    Optional<ObjectNode> whole = records.getObject().of(owner, executionId);
    if (whole.isEmpty()) {
      return;
    }
    Folder folder = new Folder(dir);
    if (setting.ossEnabled()) {
      String key = setting.ossPrefix().isEmpty() ? "" : setting.ossPrefix() + "/";
      folder.object(setting.ossBucket(), key + executionId + ".json", Json.text(whole.get()));
    }
    if (setting.slsEnabled()) {
      StringBuilder lines = new StringBuilder();
      whole.get().path("ExecutionLogs").forEach(line -> lines.append(Json.text(line)).append('\n'));
      folder.lines(setting.slsProject(), executionId, lines.toString());
    }
  }
}
