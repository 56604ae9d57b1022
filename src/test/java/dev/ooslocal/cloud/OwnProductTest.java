package dev.ooslocal.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.execution.Service;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Templates that call OOS call the service they run in. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OwnProductTest {
  @LocalServerPort int port;
  @Autowired Cloud cloud;
  @Autowired CallJournal journal;
  private Service service;

  @BeforeEach
  void connect() {
    service = new Service(port);
  }

  @Test
  void startsWaitsForAndCancelsExecutions() {
    String sleeper = template(task("sleep", "ACS::Sleep", "{'Duration':'PT1H'}"));
    String id =
        service.start(
            template(
                task(
                    "start",
                    "ACS::ExecuteAPI",
                    call("StartExecution", Map.of("TemplateContent", sleeper)),
                    "{'id':{'Type':'String','ValueSelector':'.Execution.ExecutionId'}}"),
                task("cancel", "ACS::ExecuteAPI", ofStarted("CancelExecution")),
                task(
                    "wait",
                    "ACS::WaitFor",
                    ofStarted("ListExecutions")
                        .put("PropertySelector", "Executions[].Status")
                        .set("DesiredValues", Json.array().add("Cancelled")))));
    JsonNode ended = service.until(id, "Success");
    assertThat(ended.path("StatusMessage").asString("")).isEmpty();
    List<ObjectNode> calls =
        journal.list(new CallJournal.Filter("oos", null, null, id, null, "simulated", 10)).calls();
    assertThat(calls)
        .extracting(call -> call.path("api").asString())
        .startsWith("StartExecution", "CancelExecution", "ListExecutions");
    assertThat(calls.getFirst().at("/answer/Execution/ExecutionId").asString())
        .startsWith("exec-")
        .isNotEqualTo(id);
  }

  @Test
  void keepsTemplatesAndParametersWhereClientsFindThem() {
    String content = template(task("none", "ACS::Sleep", "{'Duration':'PT0S'}"));
    String id =
        service.start(
            template(
                task(
                    "template",
                    "ACS::ExecuteAPI",
                    call(
                        "CreateTemplate",
                        Map.of("TemplateName", "FromWithin", "Content", content))),
                task(
                    "parameter",
                    "ACS::ExecuteAPI",
                    call(
                        "createParameter",
                        Map.of("Name", "FromWithin", "Type", "String", "Value", "7"))),
                task(
                    "read",
                    "ACS::ExecuteAPI",
                    call("GetParameter", Map.of("Name", "FromWithin")),
                    "{'value':{'Type':'String','ValueSelector':'.Parameter.Value'}}")));
    service.until(id, "Success");
    assertThat(
            service
                .call("GetTemplate", "TemplateName", "FromWithin")
                .at("/Template/TemplateName")
                .asString())
        .isEqualTo("FromWithin");
    assertThat(service.call("GetParameter", "Name", "FromWithin").at("/Parameter/Value").asString())
        .isEqualTo("7");
  }

  @Test
  void failsATaskWithOurOwnErrors() {
    String id =
        service.start(
            template(
                task(
                    "get",
                    "ACS::ExecuteAPI",
                    call("GetTemplate", Map.of("TemplateName", "NoSuchTemplate")))));
    assertThat(service.until(id, "Failed").path("StatusMessage").asString())
        .contains("EntityNotExists.Template")
        .contains("(api: OOS GetTemplate");
    JsonNode noted =
        journal
            .list(new CallJournal.Filter(null, null, null, id, null, null, 10))
            .calls()
            .getFirst();
    assertThat(noted.at("/error/code").asString()).isEqualTo("EntityNotExists.Template");
  }

  @Test
  void saysOnceInTheLogWhatACallIgnores() {
    String id =
        service.start(
            template(
                task(
                    "list",
                    "ACS::ExecuteAPI",
                    call("ListTemplates", Map.of("TemplateNam", "FromWithin"))),
                task(
                    "loop",
                    "ACS::ExecuteAPI",
                    "{'Service':'ECS','API':'DescribeInstances','Parameters':{'InstanceIDs':['{{"
                        + " ACS::TaskLoopItem }}']}}",
                    "{'Items':['i-1','i-2']}")));
    service.until(id, "Success");
    assertThat(
            service
                .call("ListExecutionLogs", "ExecutionId", id)
                .path("ExecutionLogs")
                .valueStream())
        .extracting(line -> line.path("Message").asString())
        .filteredOn(line -> line.contains("ignores"))
        .containsExactlyInAnyOrder(
            "OOS ListTemplates ignores TemplateNam: did you mean TemplateName?",
            "ECS DescribeInstances ignores InstanceIDs: did you mean InstanceIds?");
  }

  @Test
  void masksTheSecretsItReads() {
    String value = "hush-5f1c";
    String id =
        service.start(
            template(
                task(
                    "create",
                    "ACS::ExecuteAPI",
                    call("CreateSecretParameter", Map.of("Name", "Inner", "Value", value))),
                task(
                    "read",
                    "ACS::ExecuteAPI",
                    call("GetSecretParameter", Map.of("Name", "Inner", "WithDecryption", "true")),
                    "{'value':{'Type':'String','ValueSelector':'.Parameter.Value'}}")));
    service.until(id, "Success");
    assertThat(service.call("ListExecutionLogs", "ExecutionId", id).toString())
        .doesNotContain(value);
    assertThat(journal.list(new CallJournal.Filter(null, null, null, id, null, null, 9)).toString())
        .contains("******")
        .doesNotContain(value);
  }

  private static ObjectNode ofStarted(String api) {
    return call(api, Map.of("ExecutionId", "{{ start.id }}"));
  }

  private static ObjectNode call(String api, Map<String, String> parameters) {
    ObjectNode properties = Json.object().put("Service", "OOS").put("API", api);
    ObjectNode given = properties.putObject("Parameters");
    parameters.forEach(given::put);
    return properties;
  }

  private static ObjectNode task(String name, String action, String properties, String loop) {
    ObjectNode task = task(name, action, properties);
    task.set("Loop", CloudWorld.json(loop));
    return task;
  }

  private static ObjectNode task(String name, String action, String properties) {
    return task(name, action, (ObjectNode) CloudWorld.json(properties));
  }

  private static ObjectNode task(
      String name, String action, JsonNode properties, String... outputs) {
    ObjectNode task = Json.object().put("Name", name).put("Action", action);
    task.set("Properties", properties);
    if (outputs.length > 0) {
      task.set("Outputs", CloudWorld.json(outputs[0]));
    }
    return task;
  }

  private static String template(ObjectNode... tasks) {
    ObjectNode template = Json.object().put("FormatVersion", "OOS-2019-06-01");
    ArrayNode all = template.putArray("Tasks");
    List.of(tasks).forEach(all::add);
    return Json.text(template);
  }
}
