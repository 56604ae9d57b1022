package dev.ooslocal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.account.AccountSeeds;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** GenerateExecutionPolicy: the least a template needs, and what a role lacks of it. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ExecutionPolicyTest {
  private static final String CALLS =
      """
      FormatVersion: OOS-2019-06-01
      RamRole: EcsRole
      Parameters:
        api: {Type: String, Default: ListBuckets}
      Tasks:
        - Name: pick
          Action: ACS::SelectTargets
          Properties: {ResourceType: 'ALIYUN::ECS::Instance', RegionId: cn-hangzhou, Filters: [{Type: All}]}
        - Name: stop
          Action: ACS::ExecuteAPI
          Properties: {Service: ECS, API: StopInstance, Parameters: {InstanceId: i-1}}
        - Name: wait
          Action: ACS::WaitFor
          Properties:
            Service: ECS
            API: DescribeInstances
            PropertySelector: .TotalCount
            DesiredValues: [1]
        - Name: any
          Action: ACS::ExecuteAPI
          Properties: {Service: OSS, API: '{{ api }}'}
        - Name: nested
          Action: ACS::Template
          Properties: {TemplateName: policy-inner}
        - Name: nap
          Action: ACS::Sleep
          Properties: {Duration: PT1S}
      """;
  private static final String INNER =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - {Name: look, Action: 'ACS::ExecuteAPI', Properties: {Service: RDS, API: DescribeDBInstances}}
      """;

  @Autowired private AccountSeeds accounts;
  @LocalServerPort private int port;

  private Owner owner() {
    return new Owner(new Wire(port), "LTAInorth");
  }

  @BeforeEach
  void seed() {
    accounts.load(RefusalsTest.ACCOUNTS);
    if (owner().ask("GetTemplate", "TemplateName", "policy-inner").status() != 200) {
      owner().create("policy-inner", INNER);
    }
  }

  @AfterEach
  void forget() {
    accounts.clear();
  }

  private JsonNode generate(String... parameters) {
    return owner().call("GenerateExecutionPolicy", parameters);
  }

  private static List<String> actions(JsonNode statements) {
    List<String> actions = new ArrayList<>();
    statements.forEach(s -> s.path("Action").forEach(a -> actions.add(a.asString())));
    return actions;
  }

  @Test
  void namesEachCallOfTheTemplateAndOfWhatItNests() {
    JsonNode policy = Json.parse(generate("TemplateContent", CALLS).path("Policy").asString());
    assertThat(policy.path("Version").asString()).isEqualTo("1");
    assertThat(policy.path("Statement"))
        .allSatisfy(s -> assertThat(s.path("Effect").asString()).isEqualTo("Allow"));
    assertThat(actions(policy.path("Statement")))
        .containsExactlyInAnyOrder(
            "ecs:DescribeInstances", "ecs:StopInstance", "oss:*", "rds:DescribeDBInstances");
  }

  @Test
  void readsPublicTemplatesThroughTheirProductActions() {
    JsonNode policy =
        Json.parse(
            generate("TemplateName", "ACS-ECS-BulkyStartInstances").path("Policy").asString());
    assertThat(actions(policy.path("Statement"))).contains("ecs:StartInstance");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -              | ecs:DescribeInstances,ecs:StopInstance,oss:*,rds:DescribeDBInstances
          OOSServiceRole | ecs:DescribeInstances,ecs:StopInstance,oss:*,rds:DescribeDBInstances
          Nobody         | ecs:DescribeInstances,ecs:StopInstance,oss:*,rds:DescribeDBInstances
          ServesEcs      | oss:*,rds:DescribeDBInstances
          """)
  void saysWhatTheRoleLacks(String role, String lacking) {
    JsonNode answer =
        role == null
            ? generate("TemplateContent", CALLS)
            : generate("TemplateContent", CALLS, "RamRole", role);
    assertThat(actions(Json.parse(answer.path("MissingPolicy").asString())))
        .containsExactly(lacking.split(","));
  }

  @Test
  void nothingLacksWhereAnyRoleCanBeAssumed() {
    JsonNode answer =
        new Owner(new Wire(port), "any").call("GenerateExecutionPolicy", "TemplateContent", CALLS);
    assertThat(answer.path("MissingPolicy").asString()).isEqualTo("[]");
  }

  @Test
  void refusesWhatAStartRefuses() {
    assertThat(owner().ask("GenerateExecutionPolicy").code()).isEqualTo("MissingTemplateName");
    assertThat(owner().ask("GenerateExecutionPolicy", "TemplateName", "nobody").code())
        .isEqualTo("EntityNotExists.Template");
    assertThat(owner().ask("GenerateExecutionPolicy", "TemplateContent", "a: [").code())
        .isEqualTo("TemplateValidationError");
  }
}
