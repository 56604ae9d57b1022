package dev.ooslocal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.engine.Progress;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.platform.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectTargetsTest {
  private static final String ECS = "ALIYUN::ECS::Instance";

  private final FakeCloud cloud = new FakeCloud();
  private final SelectTargets action = new SelectTargets(new ApiCalls(cloud));
  private final FakeTask task = new FakeTask();

  private Progress select(String type, String filters) {
    return action.start(task, new SelectTargets.Properties(type, null, Json.parse(filters)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"Type\":\"ResourceIds\",\"ResourceIds\":[\"i-1\",\"i-2\"]}"
            + " | {\"RegionId\":\"cn-hangzhou\",\"InstanceIds\":[\"i-1\",\"i-2\"]}",
        "{\"Type\":\"Tags\",\"Tags\":[{\"Key\":\"a\",\"Value\":\"b\"}],\"regionId\":\"cn-beijing\"}"
            + " | {\"RegionId\":\"cn-beijing\",\"Tags\":[{\"Key\":\"a\",\"Value\":\"b\"}]}",
        "{\"Type\":\"All\",\"Parameters\":{\"Status\":\"Running\",\"X\":null}}"
            + " | {\"RegionId\":\"cn-hangzhou\",\"Status\":\"Running\"}",
        "{\"Type\":\"ResourceGroup\",\"ResourceGroupId\":\"rg-1\"}"
            + " | {\"RegionId\":\"cn-hangzhou\",\"ResourceGroupId\":\"rg-1\"}",
      })
  void asksForWhatTheFilterSays(String filter, String parameters) {
    cloud.answering("{\"Instances\":{\"Instance\":[]}}");
    assertThat(select(ECS, "[" + filter + "]")).isInstanceOf(Progress.Done.class);
    assertThat(cloud.calls.getFirst().parameters()).isEqualTo(Json.parse(parameters));
  }

  @Test
  void addsUpFiltersAndSelectsEachResourceOnce() {
    cloud.answering(
        "{\"Instances\":{\"Instance\":[{\"InstanceId\":\"i-1\"},{\"InstanceId\":\"i-2\"}]}}",
        "{\"Instances\":{\"Instance\":[{\"InstanceId\":\"i-2\"},{\"InstanceId\":\"i-3\"}]}}");
    Progress progress = select(ECS, "[{\"Type\":\"All\"},{\"Type\":\"All\"}]");
    assertThat(((Progress.Done) progress).result().at("/Instances/Instance").valueStream())
        .extracting(instance -> instance.path("InstanceId").asString())
        .containsExactly("i-1", "i-2", "i-3");
  }

  @Test
  void bringsOtherProductsIntoTheShapeOfInstances() {
    cloud.answering("{\"Items\":{\"DBInstance\":[{\"DBInstanceId\":\"rm-1\"}]}}");
    Progress progress =
        select("ALIYUN::RDS::Instance", "{\"Type\":\"ResourceIds\",\"ResourceIds\":[\"rm-1\"]}");
    assertThat(Json.text(((Progress.Done) progress).result()))
        .isEqualTo(
            "{\"Instances\":{\"Instance\":[{\"DBInstanceId\":\"rm-1\",\"InstanceId\":\"rm-1\"}]}}");
  }

  @Test
  void selectsNothingWithoutACallWhenNoIdsAreGiven() {
    Progress progress = select(ECS, "[{\"Type\":\"ResourceIds\",\"ResourceIds\":[]}]");
    assertThat(((Progress.Done) progress).result())
        .isEqualTo(Json.parse("{\"Instances\":{\"Instance\":[]}}"));
    assertThat(cloud.calls).isEmpty();
  }

  @Test
  void failsWhenTheProductRefuses() {
    cloud.answering(FakeCloud.error("Forbidden"));
    assertThat(((Progress.Failed) select(ECS, "[{\"Type\":\"All\"}]")).message())
        .startsWith("Forbidden: ");
  }

  @Test
  void refusesUnknownFiltersAndResourceTypes() {
    assertThatThrownBy(() -> select(ECS, "[{\"Type\":\"Some\"}]"))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("Some");
    assertThatThrownBy(() -> select("ALIYUN::X::Y", "[{\"Type\":\"All\"}]"))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("ALIYUN::X::Y");
  }
}
