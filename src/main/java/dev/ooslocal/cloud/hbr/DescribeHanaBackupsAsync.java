package dev.ooslocal.cloud.hbr;

import dev.ooslocal.cloud.simulated.DescribedKinds;
import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks for the complete backups of a database; a task tells later what there are. With {@code
 * SystemCopy} they are those of the source.
 */
@Component
final class DescribeHanaBackupsAsync implements SimulatedApi {
  private static final int NOT_FOUND = 404;
  private static final int PAGE = 10;
  private static final int LARGEST_PAGE = 99;

  private final Resources resources;
  private final Kind instances;
  private final Kind backups;
  private final Kind tasks;

  DescribeHanaBackupsAsync(Resources resources, DescribedKinds kinds) {
    this.resources = resources;
    this.instances = kinds.kind("hbr.hana");
    this.backups = kinds.kind("hbr.backup");
    this.tasks = kinds.kind("hbr.task");
  }

  @Override
  public String product() {
    return "HBR";
  }

  @Override
  public String version() {
    return "2017-09-08";
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    String cluster = known(call, call.required("ClusterId"), call.text("VaultId", ""));
    String source =
        call.flag("SystemCopy") ? known(call, call.required("SourceClusterId"), "") : cluster;
    String database = call.text("Source", call.text("DatabaseName", "")).replaceFirst("@.*", "");
    ObjectNode result = Json.object();
    ArrayNode list = result.putArray("HanaBackups");
    int size = call.number("PageSize", PAGE, 1, LARGEST_PAGE);
    long before = (call.number("PageNumber", 1, 1, Integer.MAX_VALUE) - 1L) * size;
    found(call, source, database).stream()
        .skip(before)
        .limit(size)
        .forEach(backup -> list.add(element(backup)));
    String id = Ids.withPrefix("t-");
    resources.insert(
        new Resource(
            call.world(),
            call.region(),
            tasks,
            id,
            "",
            cluster,
            new Life.State("running", call.now()),
            call.now(),
            Json.object()
                .put("TaskId", id)
                .put("Name", "DescribeHanaBackups")
                .put("Progress", 0)
                .put("Result", Json.text(result))),
        null);
    return Json.object()
        .put("TaskId", id)
        .put("Success", true)
        .put("Code", "200")
        .put("Message", "successful");
  }

  private String known(ProductCall call, String id, String vault) {
    return resources
        .find(call, instances, id)
        .filter(hana -> vault.isEmpty() || vault.equals(hana.detail().path("VaultId").asString("")))
        .map(Resource::id)
        .orElseThrow(
            () ->
                new ApiException(
                    "HanaInstanceNotExist", NOT_FOUND, "The SAP HANA instance does not exist."));
  }

  private List<Resource> found(ProductCall call, String owner, String database) {
    return resources.ofOwner(call, backups, owner).stream()
        .filter(backup -> backup.is("COMPLETE"))
        .filter(
            backup ->
                database.isEmpty()
                    || backup.detail().path("DatabaseName").asString("").equals(database))
        .toList();
  }

  private static ObjectNode element(Resource backup) {
    return backup.detail().deepCopy().put("BackupStatus", backup.state().name());
  }
}
