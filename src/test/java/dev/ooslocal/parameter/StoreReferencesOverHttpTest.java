package dev.ooslocal.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.execution.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Executions that refer to the parameter store. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class StoreReferencesOverHttpTest {
  private static final String SECRET = "tell-nobody-4711";

  private static final String TEMPLATE =
      """
      FormatVersion: OOS-2019-06-01
      Parameters:
        word: {Type: String, Default: 'said {{ oos:ref/word }}'}
        given: {Type: String}
      Tasks:
        - Name: look
          Action: ACS::ExecuteAPI
          Properties:
            Service: ECS
            API: DescribeInstances
            Parameters:
              RegionId: '{{ ACS::RegionId }}'
              InstanceName: 'x-{{ oos-secret:ref/key }}'
          Outputs:
            plain: {Type: String, ValueSelector: '.RequestId'}
      Outputs:
        word: {Type: String, Value: '{{ word }} and {{ oos:ref/word }}'}
        secret: {Type: String, Value: 'it is {{ oos-secret:ref/key }}'}
        given: {Type: String, Value: '{{ given }}'}
      """;

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  private Service service;

  @BeforeEach
  void connect() {
    service = new Service(port);
    service.ask("CreateParameter", "Name", "ref/word", "Type", "String", "Value", "hello");
    service.ask("CreateSecretParameter", "Name", "ref/key", "Value", SECRET);
  }

  @Test
  void referencesAreFilledInAndSecretsMaskedEverywhere() {
    String id =
        service.start(TEMPLATE, "Parameters", "{\"given\":\"again {{ oos-secret:ref/key }}\"}");
    JsonNode ended = service.until(id, "Success");
    assertThat(ended.get("Outputs").asString())
        .contains("\"word\":\"said hello and hello\"")
        .contains("\"secret\":\"it is ******\"")
        .contains("\"given\":\"again ******\"");
    assertThat(ended.toString()).doesNotContain(SECRET);
    JsonNode task = service.call("ListTaskExecutions", "ExecutionId", id);
    assertThat(task.at("/TaskExecutions/0/Properties").asString()).contains("x-******");
    assertThat(task.toString()).doesNotContain(SECRET);
    assertThat(service.call("ListExecutionLogs", "ExecutionId", id).toString())
        .doesNotContain(SECRET);
    JsonNode calls = service.fetch("_oos/cloud/calls?executionId=" + id);
    assertThat(calls.at("/calls/0/parameters/InstanceName").asString()).isEqualTo("x-******");
    assertThat(calls.toString()).doesNotContain(SECRET);
    assertThat(service.fetch("_oos/requests?limit=50").toString()).doesNotContain(SECRET);
  }

  @Test
  void whatAnExecutionWasGivenIsRememberedSealed() {
    service.until(service.start(TEMPLATE, "Parameters", "{\"given\":\"none\"}"), "Success");
    String kept = jdbc.sql("select sealed from given_secret").query(String.class).list().toString();
    assertThat(kept).contains(":").doesNotContain(SECRET);
  }

  @Test
  void aSecretStaysMaskedAfterItHasChangedOrGone() {
    service.call("CreateSecretParameter", "Name", "ref/passing", "Value", "first-passing");
    String template = TEMPLATE.replace("ref/key", "ref/passing");
    String id = service.start(template, "Parameters", "{\"given\":\"none\"}");
    service.until(id, "Success");
    service.call("UpdateSecretParameter", "Name", "ref/passing", "Value", "second-passing");
    service.call("DeleteSecretParameter", "Name", "ref/passing");
    assertThat(service.execution(id).toString()).doesNotContain("first-passing");
  }

  @Test
  void aReferenceToNothingSaysSo() {
    String missing = TEMPLATE.replace("'x-{{ oos-secret:ref/key }}'", "'{{ oos:ref/nothing }}'");
    String id = service.start(missing, "Parameters", "{\"given\":\"none\"}");
    assertThat(service.until(id, "Failed").get("StatusMessage").asString())
        .contains("There is no parameter ref/nothing in the parameter store.");
    String early = TEMPLATE.replace("said {{ oos:ref/word }}", "{{ oos:ref/nothing }}");
    JsonNode late =
        service.until(service.start(early, "Parameters", "{\"given\":\"none\"}"), "Failed");
    assertThat(late.get("StatusMessage").asString()).contains("ref/nothing");
  }
}
