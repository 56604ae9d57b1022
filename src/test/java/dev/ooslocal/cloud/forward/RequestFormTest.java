package dev.ooslocal.cloud.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.outgoing.OutgoingRequest;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** How forwarded calls are written and signed. */
class RequestFormTest {
  private static final String NOW = "2023-10-26T10:22:32Z";

  /** The example in the vendor's description of signature V1. */
  @Test
  void signsAsTheVendorsExampleOfTheFirstForm() {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("Timestamp", "2016-02-23T12:46:24Z");
    parameters.put("Format", "XML");
    parameters.put("AccessKeyId", "testid");
    parameters.put("Action", "DescribeRegions");
    parameters.put("SignatureMethod", "HMAC-SHA1");
    parameters.put("SignatureNonce", "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf");
    parameters.put("Version", "2014-05-26");
    parameters.put("SignatureVersion", "1.0");
    assertThat(Signer.v1("GET", parameters, "testsecret"))
        .isEqualTo("OLeaidS1JvxuMvnyHOwuJ+uX5qY=");
  }

  /** The example in the vendor's description of signature V3. */
  @Test
  void signsAsTheVendorsExampleOfTheThirdForm() {
    Target target =
        target(
            "url", "https://ecs.cn-shanghai.aliyuncs.com",
            "version", "2014-05-26",
            "access-key-id", "YourAccessKeyId",
            "access-key-secret", "YourAccessKeySecret",
            "signature", "v3");
    JsonNode call =
        call("{'ImageId':'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd'}", "cn-shanghai");
    OutgoingRequest request =
        new RequestForm(target, call, "3156853299f313e23d1673dc12e1703d", NOW).request();
    assertThat(request.headers().get("Authorization"))
        .endsWith("Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0");
  }

  @Test
  void writesPluralListsAsJsonAndOthersByNumber() {
    JsonNode call =
        call(
            "{'InstanceIds':['i-1','i-2'],'InstanceId':['i-3'],'Tag':[{'Key':'a','Value':'b c'}],"
                + "'Force':true}",
            "cn-beijing");
    String query = new RequestForm(unsigned("v1"), call, "n", NOW).request().url().getRawQuery();
    assertThat(query)
        .contains("InstanceIds=%5B%22i-1%22%2C%22i-2%22%5D")
        .contains("&InstanceId.1=i-3&")
        .contains("&Tag.1.Key=a&Tag.1.Value=b%20c&")
        .contains("&Force=true&")
        .contains("&RegionId=cn-beijing&")
        .contains("Version=2014-05-26")
        .doesNotContain("Signature=");
  }

  @Test
  void sendsRoaCallsInTheThirdFormAlone() {
    JsonNode call =
        Json.parse(
            "{\"service\":\"CS\",\"api\":\"ScaleCluster\",\"region\":\"cn-hangzhou\","
                + "\"parameters\":{\"RegionId\":\"cn-hangzhou\"},"
                + "\"rest\":{\"method\":\"PUT\",\"uri\":\"/clusters/c1?force=true\","
                + "\"headers\":{},\"body\":{\"count\":2}}}");
    OutgoingRequest request = new RequestForm(unsigned("v3"), call, "n", NOW).request();
    assertThat(request.method()).isEqualTo("PUT");
    assertThat(request.url()).hasToString("http://emulator:8080/clusters/c1?force=true");
    assertThat(request.body()).isEqualTo("{\"count\":2}");
    RequestForm first = new RequestForm(unsigned("v1"), call, "n", NOW);
    assertThatThrownBy(first::request).hasMessageContaining("signature=v3");
  }

  @ParameterizedTest
  @CsvSource({
    "urll, http://a, oos.cloud.forward.ecs.urll is no setting",
    "mode, sometimes, oos.cloud.forward.ecs.mode may be",
    "url, nowhere, oos.cloud.forward.ecs.url is no http",
    "access-key-id, me, go together",
    "mode, record, oos.cloud.forward.ecs.file is needed",
    "version, '', oos.cloud.forward.ecs.version is needed"
  })
  void refusesWrongSettingsByTheirNames(String name, String value, String says) {
    Map<String, String> settings = new TreeMap<>(Map.of("url", "http://a", "version", "1"));
    settings.put(name, value);
    assertThatThrownBy(() -> Target.of("ecs", settings)).hasMessageContaining(says);
  }

  private static JsonNode call(String parameters, String region) {
    JsonNode given = Json.parse(parameters.replace('\'', '"'));
    return Json.object()
        .put("service", "ECS")
        .put("api", "RunInstances")
        .put("region", region)
        .set("parameters", given);
  }

  private static Target unsigned(String style) {
    return target("url", "http://emulator:8080", "version", "2014-05-26", "signature", style);
  }

  private static Target target(String... settings) {
    Map<String, String> given = new TreeMap<>();
    for (int i = 0; i < settings.length; i += 2) {
      given.put(settings[i], settings[i + 1]);
    }
    return Target.of("ecs", given);
  }
}
