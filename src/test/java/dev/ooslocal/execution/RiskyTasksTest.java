package dev.ooslocal.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RiskyTasksTest extends VirtualTime {
  private static final String INNER =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - {Name: wipe, Action: 'ACS::ExecuteAPI', Properties: {Service: ECS, API: DeleteInstance}}
        - {Name: look, Action: 'ACS::ExecuteAPI', Properties: {Service: ECS, API: DescribeRegions}}
      """;

  private static final String OUTER =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - {Name: gone, Action: 'ACS::ExecuteAPI', Properties: {Service: ecs, API: deleteInstance}}
        - {Name: safe, Action: 'ACS::ExecuteAPI',
           Properties: {Service: ECS, API: DeleteDisk, Risk: Normal}}
        - {Name: dear, Action: 'ACS::ExecuteAPI',
           Properties: {Service: ECS, API: StartInstance, Risk: High}}
        - {Name: deep, Action: 'ACS::Template', Properties: {TemplateName: inner}}
      """;

  @Test
  void namesEachHighRiskCallWithItsTasksAndTemplates() {
    service.call("CreateTemplate", "TemplateName", "inner", "Content", INNER);
    service.call("CreateTemplate", "TemplateName", "outer", "Content", OUTER);
    JsonNode risky =
        service.call("ListExecutionRiskyTasks", "TemplateName", "outer").path("RiskyTasks");
    assertThat(risky)
        .isEqualTo(
            Json.parse(
                """
                [{"Service":"ecs","API":"deleteInstance","Task":["gone","wipe"],
                  "Template":["outer","inner"]},
                 {"Service":"ECS","API":"StartInstance","Task":["dear"],"Template":["outer"]}]
                """));
  }

  @Test
  void knowsOnlyTemplatesThatThereAre() {
    assertThat(service.ask("ListExecutionRiskyTasks", "TemplateName", "none").code())
        .isEqualTo("EntityNotExists.Template");
  }
}
