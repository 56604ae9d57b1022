package dev.ooslocal.opsitem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.clients.Terraform;
import dev.ooslocal.execution.Service;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Ops items as clients see them, through the gate. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class OpsItemsOverHttpTest {
  private static final String SOLUTION =
      """
      FormatVersion: OOS-2019-06-01
      Parameters:
        how: {Type: String, AllowedValues: [good, bad]}
      Tasks:
        - Name: try
          Action: ACS::CheckFor
          Properties:
            Service: ECS
            API: DescribeRegions
            Parameters: {}
            PropertySelector: '"{{ how }}"'
            DesiredValues: [good]
      """;

  @LocalServerPort private int port;

  private Service service;
  private Terraform terraform;

  @BeforeEach
  void connect() {
    service = new Service(port);
    terraform = new Terraform(port);
  }

  @Test
  void anOpsItemLivesItsLife() {
    JsonNode opened =
        terraform
            .call(
                "CreateOpsItem",
                with(
                    item("life"),
                    "Priority",
                    "2",
                    "Description",
                    "soon",
                    "ResourceGroupId",
                    "rg-1",
                    "Tags",
                    "{\"k\":\"v\"}",
                    "Resources",
                    "[\"acs:ecs:cn-hangzhou:1:instance/i-1\"]",
                    "Solutions",
                    "[{\"priority\":3,\"type\":\"url\",\"url\":\"https://example.com\"}]"))
            .get("OpsItem");
    String id = opened.get("OpsItemId").asString();
    assertThat(id).matches("oi-[0-9a-f]{20}");
    assertThat(opened.get("Status").asString()).isEqualTo("Open");
    assertThat(opened.get("Resources").asString())
        .isEqualTo("[\"acs:ecs:cn-hangzhou:1:instance/i-1\"]");
    assertThat(opened.get("Solutions").isString()).isTrue();
    assertThat(opened.get("CreateDate").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\dZ");

    JsonNode read = shown(id);
    assertThat(read.get("CreateBy").asString()).isEqualTo("root(1234567890123456)");
    assertThat(read.get("Resources").get(0).asString()).endsWith("i-1");
    assertThat(read.at("/Solutions/0/priority").asInt()).isEqualTo(3);
    assertThat(read.get("Tags")).isEqualTo(Json.parse("{\"k\":\"v\"}"));
    assertThat(read.get("Priority").asInt()).isEqualTo(2);
    assertThat(shown(id)).isEqualTo(read);

    JsonNode changed =
        terraform
            .call(
                "UpdateOpsItem",
                "OpsItemId",
                id,
                "Status",
                "Running",
                "Severity",
                "Critical",
                "Tags",
                "{}")
            .get("OpsItem");
    assertThat(changed.get("Status").asString()).isEqualTo("Running");
    assertThat(changed.get("Severity").asString()).isEqualTo("Critical");
    assertThat(changed.get("Title").asString()).isEqualTo("life");
    assertThat(changed.get("Resources").isArray()).isTrue();
    assertThat(changed.get("Solutions").get(0).isString()).isTrue();
    assertThat(changed.get("Tags").isEmpty()).isTrue();

    service.call("UpdateOpsItem", "OpsItemId", id, "Status", "Resolved");
    Service.Answer back = service.ask("UpdateOpsItem", "OpsItemId", id, "Status", "Running");
    assertThat(back.code()).isEqualTo("InvalidStatus.OpsItem");
    assertThat(back.message()).contains("is Resolved and can only become [Open]");
    service.call("UpdateOpsItem", "OpsItemId", id, "Status", "Open");

    assertThat(service.ask("DeleteOpsItems", "OpsItemIds.1", id, "OpsItemIds.2", "oi-0").code())
        .isEqualTo("EntityNotExists.OpsItem");
    shown(id);
    terraform.call("DeleteOpsItems", "OpsItemIds.1", id);
    assertThat(terraform.refused(404, "GetOpsItem", "OpsItemId", id))
        .isEqualTo("EntityNotExists.OpsItem");
  }

  @Test
  void whatIsTheSameIsOneItemUntilItIsResolved() {
    String[] request = with(item("twice"), "DedupString", "same", "Resources", "[\"a\"]");
    String first = open(request);
    request[request.length - 1] = "[\"b\",\"a\"]";
    assertThat(open(request)).isEqualTo(first);
    assertThat(texts(shown(first).get("Resources"))).containsExactly("a", "b");
    service.call("UpdateOpsItem", "OpsItemId", first, "Status", "Resolved");
    assertThat(open(request)).isNotEqualTo(first);
  }

  @Test
  void aSolutionIsStartedAndItsEndMovesTheItem() {
    service.call("CreateTemplate", "TemplateName", "solves", "Content", SOLUTION);
    String good = open(with(item("good"), "Solutions", solutions("good")));
    service.call("UpdateOpsItem", "OpsItemId", good, "Status", "Running");
    service.eventually(
        () -> assertThat(shown(good).get("Status").asString()).isEqualTo("Resolved"));
    String execution = shown(good).at("/Attributes/executionId").asString();
    assertThat(service.execution(execution).get("Status").asString()).isEqualTo("Success");
    assertThat(texts(shown(good).get("Resources")))
        .containsExactly("acs:oos:cn-hangzhou:1234567890123456:execution/" + execution);

    String bad = open(with(item("bad"), "Solutions", solutions("bad")));
    service.call("UpdateOpsItem", "OpsItemId", bad, "Status", "Running");
    service.eventually(() -> assertThat(shown(bad).get("Status").asString()).isEqualTo("Open"));

    String none =
        open(with(item("none"), "Solutions", "[{\"type\":\"Template\",\"templateName\":\"no\"}]"));
    assertThat(service.ask("UpdateOpsItem", "OpsItemId", none, "Status", "Running").code())
        .isEqualTo("EntityNotExists.Template");
    assertThat(shown(none).get("Status").asString()).isEqualTo("Open");
    assertThat(
            service
                .ask("CreateOpsItem", with(item("x"), "Solutions", "[{\"type\":\"Template\"}]"))
                .code())
        .isEqualTo("InvalidParameter");
  }

  @Test
  void listsFilterByEveryOperatorAndPage() {
    String mine = "list-" + port;
    for (int i = 1; i <= 5; i++) {
      open(
          "Title",
          "item " + i,
          "Category",
          i % 2 == 0 ? "Cost" : "Security",
          "Severity",
          "Low",
          "Source",
          mine,
          "Priority",
          String.valueOf(i),
          "Tags",
          "{\"n\":\"" + i % 2 + "\"}",
          "Resources",
          "[\"res-" + i + "\"]");
    }
    assertThat(titles(mine)).containsExactly("item 5", "item 4", "item 3", "item 2", "item 1");
    assertThat(titles(mine, "Filter.2.Name", "Category", "Filter.2.Value.1", "Cost")).hasSize(2);
    assertThat(
            titles(
                mine,
                "Filter.2.Name",
                "Title",
                "Filter.2.Value.1",
                "item 1",
                "Filter.2.Value.2",
                "item 3"))
        .containsExactly("item 3", "item 1");
    assertThat(operator(mine, "Priority", "GreaterThan", "3")).hasSize(2);
    assertThat(operator(mine, "Priority", "LessThan", "3")).hasSize(2);
    assertThat(operator(mine, "Title", "NotEqual", "item 1")).hasSize(4);
    assertThat(operator(mine, "Description", "NotEqual", "x")).hasSize(5);
    assertThat(operator(mine, "Title", "BeginWith", "item")).hasSize(5);
    assertThat(operator(mine, "Title", "Contains", "m 2")).hasSize(1);
    assertThat(operator(mine, "Resources", "Equal", "res-4")).containsExactly("item 4");
    assertThat(operator(mine, "Resources", "NotEqual", "res-4")).hasSize(4);
    assertThat(operator(mine, "Status", "Equal", "Open")).hasSize(5);
    assertThat(operator(mine, "CreateDate", "LessThan", "2020-01-01T00:00Z")).isEmpty();
    assertThat(operator(mine, "CreateDate", "GreaterThan", "2020-01-01T00:00:00Z")).hasSize(5);
    assertThat(titles(mine, "Tags", "{\"n\":\"0\"}")).containsExactly("item 4", "item 2");
    for (String[] wrong :
        List.of(
            new String[] {"Filter.1.Name", "Colour", "Filter.1.Value.1", "x"},
            new String[] {"Filter.1.Name", "Title"},
            new String[] {"Filter.1.Name", "Priority", "Filter.1.Value.1", "x"},
            new String[] {
              "Filter.1.Name", "Priority", "Filter.1.Value.1", "1", "Filter.1.Operator", "Contains"
            },
            new String[] {
              "Filter.1.Name", "Title", "Filter.1.Value.1", "1", "Filter.1.Operator", "Like"
            })) {
      assertThat(service.ask("ListOpsItems", wrong).code()).isEqualTo("InvalidParameter");
    }
    List<String> paged =
        terraform
            .all(
                "OpsItems",
                "ListOpsItems",
                "MaxResults",
                "2",
                "Filter.1.Name",
                "Source",
                "Filter.1.Value.1",
                mine)
            .stream()
            .map(o -> o.get("Title").asString())
            .toList();
    assertThat(paged).isEqualTo(titles(mine));
  }

  @Test
  void findsItemsByTheTagsOfTheirResources() {
    service.call(
        "CreateParameter",
        "Name",
        "watched",
        "Type",
        "String",
        "Value",
        "v",
        "Tags",
        "{\"w\":\"1\"}");
    String id =
        open(
            with(
                item("tagged"),
                "Tags",
                "{\"own\":\"1\"}",
                "Resources",
                "[\"acs:oos:cn-hangzhou:1234567890123456:parameter/watched\"]"));
    JsonNode found =
        service.call("ListOpsItems", "ResourceTags", "{\"w\":\"1\"}", "Tags", "{\"own\":\"1\"}");
    assertThat(found.get("TotalCount").asInt()).isOne();
    assertThat(found.at("/OpsItems/0/OpsItemId").asString()).isEqualTo(id);
    assertThat(
            service.call("ListOpsItems", "ResourceTags", "{\"w\":\"2\"}").get("OpsItems").isEmpty())
        .isTrue();
  }

  @Test
  void anotherRegionSeesNothing() {
    String id = open(item("here"));
    assertThat(service.ask("GetOpsItem", "OpsItemId", id, "RegionId", "cn-beijing").code())
        .isEqualTo("EntityNotExists.OpsItem");
    assertThat(service.call("ListOpsItems", "RegionId", "cn-beijing").get("OpsItems").isEmpty())
        .isTrue();
  }

  @Test
  void eventsAndAlarmsBecomeItems() {
    String event =
        "{\"id\":\"1\",\"source\":\"acs.ecs\",\"type\":\"ecs:Disk:Full\",\"subject\":\"acs:ecs:cn-hangzhou:1:instance/i-9\",\"data\":{\"level\":\"CRITICAL\"}}";
    String alarm =
        "{\"alertName\":\"CPU high\",\"metricName\":\"cpu_total\",\"triggerLevel\":\"WARN\",\"instanceId\":\"i-9\"}";
    JsonNode made =
        service.call(
            "GenerateOpsItem",
            "Data",
            "[" + event + "," + alarm + "]",
            "DataSource",
            "/aliyun/eventbridge/event",
            "ConfigurationId",
            "oic-1");
    List<String> ids = texts(made.get("OpsItemIds"));
    assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    JsonNode disk = shown(ids.getFirst());
    assertThat(disk.get("Title").asString()).isEqualTo("ecs:Disk:Full");
    assertThat(disk.get("Severity").asString()).isEqualTo("Critical");
    assertThat(disk.get("Source").asString()).isEqualTo("acs.ecs");
    assertThat(disk.at("/Attributes/configurationId").asString()).isEqualTo("oic-1");
    JsonNode cpu = shown(ids.getLast());
    assertThat(cpu.get("Category").asString()).isEqualTo("Performance");
    assertThat(cpu.get("Severity").asString()).isEqualTo("Medium");
    assertThat(cpu.get("Source").asString()).isEqualTo("/aliyun/eventbridge/event");
    assertThat(texts(service.call("GenerateOpsItem", "Data", event).get("OpsItemIds")))
        .containsExactly(ids.getFirst());
    for (String wrong : List.of("no json", "[]", "[1]", "{\"source\":\"x\"}")) {
      assertThat(service.ask("GenerateOpsItem", "Data", wrong).code())
          .isEqualTo("InvalidParameter");
    }
  }

  private static String solutions(String how) {
    return "[{\"priority\":2,\"type\":\"url\",\"url\":\"https://example.com\"},"
        + "{\"priority\":1,\"type\":\"Template\",\"templateName\":\"solves\","
        + "\"parameters\":{\"how\":\""
        + how
        + "\"}}]";
  }

  private List<String> operator(String source, String name, String operator, String value) {
    return titles(
        source, "Filter.2.Name", name, "Filter.2.Operator", operator, "Filter.2.Value.1", value);
  }

  private List<String> titles(String source, String... more) {
    String[] mine = {
      "Filter.1.Name", "Source", "Filter.1.Operator", "Equal", "Filter.1.Value.1", source
    };
    List<String> titles = new ArrayList<>();
    service
        .call("ListOpsItems", with(mine, more))
        .get("OpsItems")
        .forEach(o -> titles.add(o.get("Title").asString()));
    return titles;
  }

  private JsonNode shown(String id) {
    return service.call("GetOpsItem", "OpsItemId", id).get("OpsItem");
  }

  private String open(String... request) {
    return service.call("CreateOpsItem", request).at("/OpsItem/OpsItemId").asString();
  }

  private static String[] item(String title) {
    return new String[] {
      "Title", title, "Category", "Security", "Severity", "Medium", "Source", "/aliyun/ecs"
    };
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static String[] with(String[] request, String... more) {
    List<String> all = new ArrayList<>(List.of(request));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
