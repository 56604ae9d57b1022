package dev.ooslocal.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Caller;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What RAM policies allow. */
class PoliciesTest {
  private static final Caller ALICE = new Caller("123", "alice", "2001", "cn-hangzhou", "R");

  @ParameterizedTest(name = "{0} {1} on {2} lets {3}: {4}")
  @CsvSource({
    "Allow, oos:StartExecution, *, StartExecution, true",
    "Allow, oos:startexecution, *, StartExecution, true",
    "Allow, oos:ListExecutions, *, StartExecution, false",
    "Allow, oos:*, *, StartExecution, true",
    "Allow, *, *, StartExecution, true",
    "Allow, oos:List*, *, StartExecution, false",
    "Allow, oos:Start?xecution, *, StartExecution, true",
    "Allow, ecs:*, *, StartExecution, false",
    "Deny, oos:StartExecution, *, StartExecution, false",
    "Allow, oos:*, acs:oos:*:*:*, StartExecution, true",
    "Allow, oos:*, acs:oos:cn-beijing:*:*, StartExecution, false",
    "Allow, oos:*, acs:oos:*:999:*, StartExecution, false",
    "Allow, oos:*, acs:oos:*:*:template/Demo, StartExecution, true",
    "Allow, oos:*, acs:oos:*:*:template/Other, StartExecution, false",
    "Allow, oos:*, acs:oos:*:*:template/*, StartExecution, true",
    "Allow, oos:*, acs:oos:*:*:execution/*, StartExecution, false",
    "Allow, oos:*, acs:oos:*:*:execution/*, ListExecutions, true"
  })
  void aStatementCoversActionAndResource(
      String effect, String action, String resource, String operation, boolean allowed) {
    Policies policies = policies(statement(effect, action, resource));
    assertThat(allow(policies, operation)).isEqualTo(allowed);
  }

  @Test
  void aDenyBeatsEveryAllow() {
    Policies policies =
        policies(
            statement("Allow", "oos:*", "*") + "," + statement("Deny", "oos:StartExecution", "*"));
    assertThat(allow(policies, "StartExecution")).isFalse();
    assertThat(allow(policies, "ListExecutions")).isTrue();
  }

  @Test
  void aDenyOfOneTemplateLeavesTheOthers() {
    Policies policies =
        policies(
            statement("Allow", "oos:*", "*")
                + ","
                + statement("Deny", "oos:StartExecution", "acs:oos:*:*:template/prod-*"));
    assertThat(
            policies.allow("oos:StartExecution", "acs:oos:cn-hangzhou:123:template/prod-restart"))
        .isFalse();
    assertThat(policies.allow("oos:StartExecution", "acs:oos:cn-hangzhou:123:template/test"))
        .isTrue();
  }

  @Test
  void notActionIsAboutAllOthers() {
    Policies policies =
        policies("{\"Effect\":\"Allow\",\"NotAction\":[\"oos:Delete*\"],\"Resource\":\"*\"}");
    assertThat(allow(policies, "StartExecution")).isTrue();
    assertThat(allow(policies, "DeleteTemplate")).isFalse();
  }

  @Test
  void whoHasNoPolicyMayDoNothing() {
    assertThat(allow(Policies.NOTHING, "DescribeRegions")).isFalse();
  }

  private static boolean allow(Policies policies, String operation) {
    return policies.allow(
        "oos:" + operation, ResourceName.of(ALICE, operation, Map.of("TemplateName", "Demo")));
  }

  private static Policies policies(String statements) {
    String document = "{\"Version\":\"1\",\"Statement\":[" + statements + "]}";
    return PolicyDocument.read(Json.parse(document), "");
  }

  private static String statement(String effect, String action, String resource) {
    return "{\"Effect\":\"%s\",\"Action\":\"%s\",\"Resource\":[\"%s\"]}"
        .formatted(effect, action, resource);
  }
}
