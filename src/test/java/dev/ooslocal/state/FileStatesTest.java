package dev.ooslocal.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** State templates put files on instances, watch them or put them right, by their mode. */
class FileStatesTest extends SeededInstances {
  private static final String MOTD =
      """
      FormatVersion: OOS-2019-06-01-State
      Parameters:
        ensure: {Type: String, Default: Present}
        text: {Type: String, Default: hello}
        mode: {Type: String, Default: '644'}
      States:
        - ResourceType: ACS:File
          Properties:
            Ensure: '{{ ensure }}'
            State: File
            DestinationPath: /etc/motd
            Contents: 'motd: {{ text }}'
            Mode: '{{ mode }}'
        - ResourceType: ACS:Inventory
          Properties:
            Policy: {'ACS:File': {Collection: Enabled, Filters: '[{"Path":"/etc","Pattern":["motd"]}]'}}
      """;
  private static final String BROUGHT =
      """
      FormatVersion: OOS-2019-06-01-State
      Parameters:
        remotePath: {Type: String}
        sum: {Type: String, Default: ''}
      States:
        - ResourceType: ACS:File
          Properties:
            DestinationPath: /etc/hosts
            SourcePath: '{{remotePath}}/etc/hosts'
            Checksum: '{{ sum }}'
      """;

  @BeforeEach
  void templates() {
    service.call("CreateTemplate", "TemplateName", "motd", "Content", MOTD);
    service.call("CreateTemplate", "TemplateName", "brought", "Content", BROUGHT);
  }

  @AfterEach
  void timeGoesOnFromNow() {
    local.put("clock", "{\"mode\":\"real\"}");
  }

  private JsonNode file() {
    return entries("i-linux", "ACS:File").path("Entries");
  }

  private JsonNode last(String id) {
    return runs(id).at("/0/instances/0");
  }

  private void anHourLater() {
    local.post("clock/advance", "{\"by\":\"PT1H\"}");
  }

  private String motd(String parameters, String mode) {
    return configure("motd", parameters, only("i-linux"), mode);
  }

  @Test
  void putsAFileThereAndCollectsItInTheSameRun() {
    String id = motd("{\"text\":\"welcome\"}", "ApplyOnly");
    JsonNode run = last(id);
    assertThat(run.path("mode").asString()).isEqualTo("Apply");
    assertThat(run.path("outcome").asString()).isEqualTo("Compliant");
    assertThat(run.at("/states/0/type").asString()).isEqualTo("ACS:File");
    assertThat(run.at("/states/0/changed").asBoolean()).isTrue();
    assertThat(run.at("/states/0/message").asString()).isEqualTo("/etc/motd is missing");
    assertThat(file().size()).isOne();
    assertThat(file().at("/0/Size").asString()).isEqualTo("13");
  }

  @Test
  void appliesOnlyOnceAndAgainWhenItIsChanged() {
    String id = motd("{}", "ApplyOnly");
    assertThat(last(id).path("mode").asString()).isEqualTo("Apply");
    motd("{\"ensure\":\"Absent\"}", "ApplyOnce");
    anHourLater();
    assertThat(last(id).path("mode").asString()).isEqualTo("Skip");
    assertThat(last(id).path("outcome").asString()).isEqualTo("Skipped");
    assertThat(file().size()).as("it was removed, and is not put back").isZero();
    service.call(
        "UpdateStateConfiguration",
        "StateConfigurationId",
        id,
        "Parameters",
        "{\"text\":\"again\"}");
    assertThat(last(id).path("mode").asString()).isEqualTo("Apply");
    assertThat(file().size()).isOne();
  }

  @Test
  void watchesAndTellsWhatIsOtherThanItShouldBe() {
    String id = motd("{}", "ApplyAndMonitor");
    assertThat(last(id).path("mode").asString()).isEqualTo("Apply");
    anHourLater();
    assertThat(last(id).path("outcome").asString()).isEqualTo("Compliant");
    motd("{\"text\":\"other\",\"mode\":\"600\"}", "ApplyOnce");
    anHourLater();
    JsonNode run = last(id);
    assertThat(run.path("mode").asString()).isEqualTo("Monitor");
    assertThat(run.path("outcome").asString()).isEqualTo("NotCompliant");
    assertThat(run.path("message").asString()).isEqualTo("/etc/motd has other contents, mode");
    assertThat(run.at("/states/0/changed").asBoolean()).isFalse();
  }

  @Test
  void putsRightWhatAnotherChanged() {
    String id = motd("{}", "ApplyAndAutoCorrect");
    assertThat(last(id).path("outcome").asString()).isEqualTo("Compliant");
    motd("{\"ensure\":\"Absent\"}", "ApplyOnce");
    runs(id);
    assertThat(file().size()).isZero();
    anHourLater();
    assertThat(last(id).at("/states/0/changed").asBoolean()).isTrue();
    assertThat(file().size()).isOne();
    anHourLater();
    assertThat(last(id).at("/states/0/changed").asBoolean()).isFalse();
  }

  @Test
  void fetchesFromASimulatedBucketAndFromNowhereElse() {
    service.call("PutBucket", "Version", "2019-05-17", "BucketName", "files");
    service.until(
        service.start(
            """
            FormatVersion: OOS-2019-06-01
            Tasks:
              - Name: object
                Action: ACS::ExecuteAPI
                Properties: {Service: OSS, API: PutObject, Method: PUT, URI: etc/hosts, Parameters: {BucketName: files}, Body: 127.0.0.1 localhost}
            """),
        "Success");
    String url = "{\"remotePath\":\"https://files.oss-cn-hangzhou.aliyuncs.com\"%s}";
    String id = configure("brought", url.formatted(""), only("i-linux"), "ApplyAndAutoCorrect");
    assertThat(last(id).path("outcome").asString()).isEqualTo("Compliant");
    assertThat(last(id).at("/states/0/changed").asBoolean()).isTrue();
    String wrong =
        configure(
            "brought",
            url.formatted(",\"sum\":\"" + "0".repeat(32) + "\""),
            only("i-linux"),
            "ApplyAndAutoCorrect");
    assertThat(last(wrong).path("outcome").asString()).isEqualTo("Failed");
    assertThat(last(wrong).path("message").asString()).contains("another checksum");
    String outside =
        configure(
            "brought", "{\"remotePath\":\"https://example.com\"}", only("i-linux"), "ApplyOnly");
    assertThat(last(outside).path("outcome").asString()).isEqualTo("Failed");
    assertThat(last(outside).path("message").asString()).contains("no object of a simulated");
    anHourLater();
    assertThat(last(outside).path("mode").asString())
        .as("it is tried until it has been applied")
        .isEqualTo("Apply");
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of("ResourceType: ACS:Service, Properties: {}", "ACS:Service", true),
        Arguments.of("ResourceType: ACS:File, Properties: {Path: /x}", "no property Path", true),
        Arguments.of("ResourceType: ACS:File, Properties: {}", "DestinationPath", false),
        Arguments.of(
            "ResourceType: ACS:File, Properties: {DestinationPath: /x, State: Directory}",
            "State",
            false),
        Arguments.of(
            "ResourceType: ACS:File, Properties: {DestinationPath: /x, Attributes: +i}",
            "Attributes",
            false),
        Arguments.of(
            "ResourceType: ACS:File, Properties: {DestinationPath: /x, Mode: rwx}", "Mode", false),
        Arguments.of(
            "ResourceType: ACS:File, Properties: {DestinationPath: /x, Contents: a, SourcePath: b}",
            "SourcePath",
            false));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refusesWhatItCannotHold(String state, String named, boolean template) {
    service.call(
        "CreateTemplate",
        "TemplateName",
        "odd",
        "Content",
        "FormatVersion: OOS-2019-06-01-State\nStates:\n  - {" + state + "}\n");
    var answer =
        service.ask(
            "CreateStateConfiguration",
            "TemplateName",
            "odd",
            "Targets",
            "{\"ResourceType\":\"ALIYUN::ECS::Instance\",\"Filters\":[{\"Type\":\"All\"}]}",
            "ScheduleType",
            "rate",
            "ScheduleExpression",
            "1 hour");
    assertThat(answer.code()).isEqualTo(template ? "TemplateValidationError" : "InvalidParameter");
    assertThat(answer.message()).contains(named);
  }

  @Test
  void refusesParametersThatDoNotFitItsTemplate() {
    for (String[] wrong :
        new String[][] {
          {"brought", "{}", "remotePath"}, {"motd", "{\"color\":\"red\"}", "color"}
        }) {
      var answer =
          service.ask(
              "CreateStateConfiguration",
              "TemplateName",
              wrong[0],
              "Parameters",
              wrong[1],
              "Targets",
              "{\"ResourceType\":\"ALIYUN::ECS::Instance\",\"Filters\":[{\"Type\":\"All\"}]}",
              "ScheduleType",
              "rate",
              "ScheduleExpression",
              "1 hour");
      assertThat(answer.code()).isEqualTo("InvalidParameter");
      assertThat(answer.message()).contains(wrong[2]);
    }
  }
}
