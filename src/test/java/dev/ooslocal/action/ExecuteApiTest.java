package dev.ooslocal.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.cloud.CloudAnswer;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.engine.Waits;
import dev.ooslocal.platform.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ExecuteApiTest {
  private final FakeCloud cloud = new FakeCloud();
  private final ExecuteApi action = new ExecuteApi(new ApiCalls(cloud));
  private final FakeTask task = new FakeTask();

  static Map<String, JsonNode> parameters(String json) {
    Map<String, JsonNode> map = new LinkedHashMap<>();
    Json.parse(json).forEachEntry(map::put);
    return map;
  }

  private static ExecuteApi.Properties properties(String api, String parameters) {
    return new ExecuteApi.Properties(
        "ECS", api, parameters(parameters), null, null, null, null, null, null);
  }

  @Test
  void callsInTheRegionOfTheParametersWithoutNullsAndDots() {
    cloud.answering("{}");
    action.start(
        task,
        properties(
            "StartInstance",
            "{\"RegionId\":\"cn-beijing\",\"A.B\":1,\"C\":null,\"D\":{\"E\":null,\"F\":[2]}}"));
    assertThat(cloud.calls.getFirst().region()).isEqualTo("cn-beijing");
    assertThat(Json.text(cloud.calls.getFirst().parameters()))
        .isEqualTo("{\"RegionId\":\"cn-beijing\",\"AB\":1,\"D\":{\"F\":[2]}}");
    assertThat(cloud.calls.getFirst().origin().attempt()).isEqualTo(1);
  }

  @Test
  void answersWhatTheProductAnswersAndLogsTheCall() {
    cloud.answering("{\"RequestId\":\"R\"}");
    Progress progress = action.start(task, properties("StartInstance", "{\"InstanceId\":\"i\"}"));
    assertThat(((Progress.Done) progress).result()).isEqualTo(Json.parse("{\"RequestId\":\"R\"}"));
    assertThat(task.log)
        .containsExactly(
            "api call: StartInstance request:{\"InstanceId\":\"i\"} response: {\"RequestId\":\"R\"}");
  }

  @Test
  void logsNoSecrets() {
    cloud.answering("{\"AccessKey\":{\"AccessKeySecret\":\"s3cret\"}}");
    action.start(task, properties("CreateAccessKey", "{\"Password\":\"hush\",\"Name\":\"n\"}"));
    assertThat(task.log)
        .singleElement()
        .asString()
        .contains("\"Name\":\"n\"", "AccessKeySecret", "Password")
        .doesNotContain("s3cret", "hush");
  }

  @Test
  void failsOnAnErrorAndNamesItsCodeMessageApiAndRequest() {
    cloud.answering(FakeCloud.error("InvalidInstanceId.NotFound"));
    Progress progress = action.start(task, properties("StopInstance", "{}"));
    assertThat(((Progress.Failed) progress).message())
        .isEqualTo(
            "InvalidInstanceId.NotFound: It says no. (api: ECS StopInstance, RequestId: REQ-1)");
  }

  @Test
  void failsWithTheAdviceWhenNobodyAnswers() {
    Progress progress = action.start(task, properties("StopInstance", "{}"));
    assertThat(((Progress.Failed) progress).message()).isEqualTo("nothing prepared");
  }

  @Test
  void joinsNumberedPages() {
    cloud.answering(
        "{\"TotalCount\":3,\"PageNumber\":1,\"PageSize\":2,\"Instances\":{\"Instance\":[1,2]}}",
        "{\"TotalCount\":3,\"PageNumber\":2,\"PageSize\":2,\"Instances\":{\"Instance\":[3]}}");
    Progress progress = action.start(task, properties("DescribeInstances", "{}"));
    assertThat(((Progress.Done) progress).result())
        .isEqualTo(
            Json.parse(
                "{\"TotalCount\":3,\"PageNumber\":1,\"PageSize\":2,"
                    + "\"Instances\":{\"Instance\":[1,2,3]}}"));
    assertThat(Json.text(cloud.calls.get(1).parameters()))
        .isEqualTo("{\"PageNumber\":2,\"PageSize\":2}");
    assertThat(cloud.calls.get(1).origin().attempt()).isEqualTo(2);
  }

  @Test
  void joinsTheShortLastPageOfProductsThatCountRecords() {
    cloud.answering(
        "{\"TotalRecordCount\":5,\"PageNumber\":1,\"PageRecordCount\":3,\"Items\":{\"X\":[1,2,3]}}",
        "{\"TotalRecordCount\":5,\"PageNumber\":2,\"PageRecordCount\":2,\"Items\":{\"X\":[4,5]}}");
    Progress progress = action.start(task, properties("DescribeDBInstances", "{}"));
    assertThat(((Progress.Done) progress).result().at("/Items/X")).hasSize(5);
    assertThat(cloud.calls).hasSize(2);
  }

  @Test
  void joinsPagesWithTokens() {
    cloud.answering("{\"NextToken\":\"t\",\"L\":[1]}", "{\"NextToken\":\"\",\"L\":[2]}");
    Progress progress = action.start(task, properties("ListX", "{\"MaxResults\":1}"));
    assertThat(((Progress.Done) progress).result())
        .isEqualTo(Json.parse("{\"NextToken\":\"\",\"L\":[1,2]}"));
    assertThat(Json.text(cloud.calls.get(1).parameters()))
        .isEqualTo("{\"MaxResults\":1,\"NextToken\":\"t\"}");
  }

  @Test
  void stopsPagingWhenTheAnswerIsAlwaysTheSamePage() {
    String page = "{\"TotalCount\":9,\"PageNumber\":1,\"PageSize\":2,\"L\":[1,2]}";
    cloud.answering(page, page, page);
    action.start(task, properties("ListX", "{}"));
    assertThat(cloud.calls).hasSize(2);
  }

  @Test
  void makesOneCallWithoutAutoPaging() {
    cloud.answering("{\"NextToken\":\"t\",\"L\":[1]}");
    action.start(
        task, new ExecuteApi.Properties("X", "L", Map.of(), false, null, null, null, null, null));
    assertThat(cloud.calls).hasSize(1);
  }

  @Test
  void waitsForAnAnswerThatTakesTimeWithoutCallingAgain() {
    cloud.answering(new CloudAnswer.Body(Json.parse("{\"A\":1}"), Duration.ofSeconds(2)));
    ExecuteApi.Properties properties = properties("X", "{}");
    Progress first = action.start(task, properties);
    assertThat(((Progress.Pending) first).waits()).isEqualTo(Waits.POLL);
    assertThat(((Progress.Pending) first).until()).isEqualTo(FakeTask.START.plusSeconds(2));
    task.reaches(first);
    assertThat(((Progress.Done) action.poll(task, properties)).result())
        .isEqualTo(Json.parse("{\"A\":1}"));
    assertThat(cloud.calls).hasSize(1);
  }

  @Test
  void handsOverCallsThatLeaveTheProcess() {
    cloud.answering(new CloudAnswer.Elsewhere("forward", Json.parse("{\"to\":1}")));
    ExecuteApi.Properties properties = properties("X", "{}");
    Progress first = action.start(task, properties);
    assertThat(((Progress.Call) first).kind()).isEqualTo("forward");
    task.reaches(first);
    assertThat(action.answered(task, properties, Json.parse("{\"body\":{\"A\":1}}")))
        .isEqualTo(new Progress.Done(Json.parse("{\"A\":1}")));
  }

  @ParameterizedTest
  @CsvSource({
    "DeleteInstance,,true",
    "removeX,,true",
    "TerminateX,,true",
    "DropX,,true",
    "StopInstance,,false",
    "DeleteInstance,Normal,false",
    "StopInstance,High,true"
  })
  void isAHighRiskByItsNameUnlessItSaysOtherwise(
      String api, @Nullable String risk, boolean expected) {
    assertThat(
            action.isHighRisk(
                new ExecuteApi.Properties(
                    "ECS", api, Map.of(), null, null, null, null, null, risk)))
        .isEqualTo(expected);
  }

  @Test
  void signsAnObjectUrlWithoutACall() {
    Progress progress =
        action.start(
            task,
            new ExecuteApi.Properties(
                "OSS",
                "GenerateUrl",
                parameters("{\"BucketName\":\"b\",\"Internal\":\"true\",\"Expires\":60}"),
                null,
                "GET",
                "dir/a b.txt",
                null,
                null,
                null));
    assertThat(((Progress.Done) progress).result().path("Url").asString())
        .startsWith(
            "https://b.oss-cn-hangzhou-internal.aliyuncs.com/dir/a%20b.txt?Expires="
                + (FakeTask.START.getEpochSecond() + 60)
                + "&OSSAccessKeyId=")
        .contains("&Signature=");
    assertThat(cloud.calls).isEmpty();
  }
}
