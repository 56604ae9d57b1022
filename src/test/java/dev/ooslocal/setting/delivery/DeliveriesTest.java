package dev.ooslocal.setting.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.clients.Terraform;
import dev.ooslocal.cloud.ObjectStore;
import dev.ooslocal.execution.ExecutionRecords;
import dev.ooslocal.execution.Service;
import dev.ooslocal.platform.Json;
import dev.ooslocal.setting.ServiceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Settings of the service through the gate, and records delivered as they say. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class DeliveriesTest {
  private static final String ACCOUNT = "1234567890123456";
  private static final String REGION = "cn-shenzhen";
  private static final String NAP =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: nap
          Action: ACS::Sleep
          Properties: {Duration: PT1S}
      """;

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private ServiceSettings settings;
  @Autowired private ObjectProvider<ExecutionRecords> records;
  @Autowired private ObjectStore store;
  @Autowired private TransactionTemplate transaction;
  @TempDir private Path dir;

  private Service service;
  private Deliveries deliveries;

  @BeforeEach
  void connect() {
    service = new Service(port);
    deliveries =
        new Deliveries(
            jdbc,
            settings,
            new Delivery(records, settings, store, new DeliverySettings(dir.toString())));
  }

  @AfterEach
  void close() {
    deliveries.destroy();
  }

  @Test
  void settingsAreKeptAndShownInTheShapeEachClientReads() {
    assertThat(
            service
                .call("GetServiceSettings", "RegionId", "cn-qingdao")
                .at("/ServiceSettings/0/DeliveryOssEnabled")
                .asBoolean(true))
        .isFalse();
    JsonNode set =
        service.call(
            "SetServiceSettings",
            "RegionId",
            "cn-qingdao",
            "DeliveryOssEnabled",
            "true",
            "DeliveryOssBucketName",
            "Bucket",
            "DeliveryOssKeyPrefix",
            "oos/execution",
            "RdcEnterpriseId",
            "rdc",
            "ServiceAccessRdEnabled",
            "true",
            "RdFolderIds",
            "[\"rd-1\",\"rd-2\"]");
    assertThat(set.at("/ServiceSettings/0/DeliveryOssBucketName").asString()).isEqualTo("Bucket");
    service.call(
        "SetServiceSettings",
        "RegionId",
        "cn-qingdao",
        "DeliverySlsEnabled",
        "true",
        "DeliverySlsProjectName",
        "logs");
    JsonNode shown =
        service.call("GetServiceSettings", "RegionId", "cn-qingdao").at("/ServiceSettings/0");
    assertThat(shown.get("DeliveryOssKeyPrefix").asString()).isEqualTo("oos/execution");
    assertThat(shown.get("DeliverySlsProjectName").asString()).isEqualTo("logs");
    assertThat(shown.get("RdFolders").asString()).isEqualTo("rd-1,rd-2");
    JsonNode read = new Terraform(port).fetch("GetServiceSettings", "RegionId", "cn-qingdao");
    assertThat(read.get("ServiceSettings").isObject()).isTrue();
    assertThat(read.get("ServiceSettings")).isEqualTo(shown);
    assertThat(
            service
                .call("GetServiceSettings", "RegionId", "cn-beijing")
                .at("/ServiceSettings/0/RdcEnterpriseId")
                .asString())
        .isEmpty();
    for (String[] wrong :
        new String[][] {
          {"DeliveryOssBucketName", "a/b"},
          {"DeliveryOssKeyPrefix", "../up"},
          {"DeliverySlsProjectName", "a b"}
        }) {
      assertThat(service.ask("SetServiceSettings", wrong).code()).isEqualTo("InvalidParameter");
    }
    String[] incomplete = {"RegionId", "cn-beijing", "DeliveryOssEnabled", "true"};
    assertThat(service.ask("SetServiceSettings", incomplete).code())
        .isEqualTo("MissingDeliveryOssBucketName");
  }

  @Test
  void anEndedExecutionIsDeliveredWhole() throws IOException {
    service.call(
        "SetServiceSettings",
        "RegionId",
        REGION,
        "DeliveryOssEnabled",
        "true",
        "DeliveryOssBucketName",
        "records",
        "DeliveryOssKeyPrefix",
        "oos/execution",
        "DeliverySlsEnabled",
        "true",
        "DeliverySlsProjectName",
        "logs");
    String id = service.start(NAP, "RegionId", REGION);
    service.eventually(
        () ->
            assertThat(
                    service
                        .call("ListExecutions", "ExecutionId", id, "RegionId", REGION)
                        .at("/Executions/0/Status")
                        .asString())
                .isEqualTo("Success"));
    service.eventually(this::nothingIsPending);
    transaction.executeWithoutResult(_ -> deliveries.ended(ACCOUNT, REGION, id));
    Path object = dir.resolve("oss/records/oos/execution/" + id + ".json");
    Path lines = dir.resolve("sls/logs/" + id + ".jsonl");
    service.eventually(() -> assertThat(object).exists());
    service.eventually(() -> assertThat(lines).exists());
    JsonNode whole = Json.parse(Files.readString(object));
    assertThat(whole.at("/Execution/ExecutionId").asString()).isEqualTo(id);
    assertThat(whole.at("/TaskExecutions/0/TaskName").asString()).isEqualTo("nap");
    assertThat(whole.get("ExecutionLogs").isEmpty()).isFalse();
    assertThat(Files.readAllLines(lines)).hasSameSizeAs(whole.get("ExecutionLogs"));
    service.eventually(this::nothingIsPending);
  }

  @Test
  void theSimulatedBucketGetsTheRecord() {
    String region = "cn-chengdu";
    service.call("PutBucket", "Version", "2019-05-17", "BucketName", "archive");
    service.call(
        "SetServiceSettings",
        "RegionId",
        region,
        "DeliveryOssEnabled",
        "true",
        "DeliveryOssBucketName",
        "archive",
        "DeliveryOssKeyPrefix",
        "runs");
    String id = service.start(NAP, "RegionId", region);
    String[] object = {
      "Version", "2019-05-17", "BucketName", "archive", "ObjectName", "runs/" + id + ".json"
    };
    service.eventually(
        () ->
            assertThat(service.call("GetObject", object).at("/Execution/ExecutionId").asString(""))
                .isEqualTo(id));
  }

  @Test
  void nothingIsDeliveredWhereNobodyAskedForIt() {
    transaction.executeWithoutResult(_ -> deliveries.ended(ACCOUNT, "cn-zhangjiakou", "exec-1"));
    assertThat(jdbc.sql("select count(*) from pending_delivery").query(Integer.class).single())
        .isZero();
  }

  private void nothingIsPending() {
    assertThat(jdbc.sql("select count(*) from pending_delivery").query(Integer.class).single())
        .isZero();
  }
}
