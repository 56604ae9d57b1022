package dev.ooslocal.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Files, services, roles, updates and registry are collected as the agent of instances does it. */
class InventoryOfInsidesTest extends SeededInstances {
  private static final String TEMPLATE = "ACS-ECS-InventoryDataCollection";

  private String collect(String policy, String targets) {
    return configure(TEMPLATE, "{\"policy\":" + policy + "}", targets, "ApplyOnly");
  }

  private static String files(String path, String pattern, boolean recursive) {
    return """
        {"ACS:File": {"Collection": "Enabled", "Filters":
          "[{\\"Path\\": \\"%s\\", \\"Pattern\\": [\\"%s\\"], \\"Recursive\\": %s}]"}}
        """
        .formatted(path, pattern, recursive);
  }

  private List<String> names(String instance, String type) {
    return entries(instance, type)
        .path("Entries")
        .valueStream()
        .map(one -> one.path("Name").asString())
        .toList();
  }

  @Test
  void collectsTheFilesThatAFilterMeans() {
    collect(files("/etc/nginx", "*.conf", false), tagged("linux"));
    JsonNode found = entries("i-linux", "ACS:File");
    assertThat(found.has("CaptureTime")).isTrue();
    assertThat(found.path("Entries").size()).isOne();
    JsonNode file = found.at("/Entries/0");
    assertThat(file.path("Name").asString()).isEqualTo("nginx.conf");
    assertThat(file.path("InstalledDir").asString()).isEqualTo("/etc/nginx");
    assertThat(file.path("Size").asString()).isEqualTo("19");
    assertThat(file.path("ModificationTime").asString()).isEqualTo("2026-01-02T03:04:05Z");
    assertThat(names("i-bare", "ACS:File")).as("its seed says that it has no files").isEmpty();
  }

  @Test
  void looksIntoFoldersBelowWhereThatIsWanted() {
    collect(files("/etc/", "*", true), tagged("linux"));
    assertThat(names("i-linux", "ACS:File"))
        .containsExactlyInAnyOrder("nginx.conf", "site.conf", "mime.types");
  }

  @Test
  void findsFilesOfWindowsWhateverTheCaseAndTheSlashes() {
    collect(files("c:\\\\\\\\windows\\\\\\\\system32", "NOTEPAD*", false), tagged("windows"));
    JsonNode file = entries("i-win", "ACS:File").at("/Entries/0");
    assertThat(file.path("Name").asString()).isEqualTo("notepad.exe");
    assertThat(file.path("InstalledDir").asString()).isEqualTo("C:\\Windows\\System32");
    assertThat(file.path("CompanyName").asString()).isEqualTo("Microsoft Corporation");
  }

  @Test
  void saysWhyNothingIsCollected() {
    String id =
        collect(
            "{\"ACS:File\":{\"Collection\":\"Enabled\"},\"ACS:Service\":{\"Collection\":\"Enabled\"}}",
            only("i-linux"));
    JsonNode instance = runs(id).at("/0/instances/0");
    assertThat(instance.path("outcome").asString()).isEqualTo("Compliant");
    assertThat(instance.at("/states/0/message").asString()).contains("needs Filters");
    assertThat(instance.at("/states/1/message").asString()).contains("of Windows alone");
    assertThat(entries("i-linux", "ACS:File").has("CaptureTime")).isFalse();
    assertThat(entries("i-linux", "ACS:Service").has("CaptureTime")).isFalse();
  }

  @Test
  void collectsWhatOnlyWindowsHas() {
    collect(
        """
        {"ACS:Service": {"Collection": "Enabled"}, "ACS:WindowsRole": {"Collection": "Enabled"},
         "ACS:WindowsUpdate": {"Collection": "Enabled"}, "ACS:WindowsRegistry": {"Collection": "Enabled",
           "Filters": [{"Path": "hkey_local_machine\\\\software\\\\shop", "Recursive": true}]}}
        """,
        tagged("windows"));
    assertThat(names("i-win2", "ACS:Service")).containsExactly("W3SVC");
    assertThat(names("i-win2", "ACS:WindowsRole")).containsExactly("Web-Server");
    assertThat(entries("i-win2", "ACS:WindowsUpdate").at("/Entries/0/HotFixId").asString())
        .isEqualTo("KB1");
    JsonNode values = entries("i-win2", "ACS:WindowsRegistry").path("Entries");
    assertThat(values.size()).isEqualTo(2);
    assertThat(values.at("/0/Value").asString()).isEqualTo("8080");
    assertThat(names("i-win", "ACS:Service")).contains("AliyunService");
    assertThat(names("i-win", "ACS:WindowsRole")).contains("Web-Server");
  }

  @Test
  void updatesAreThePatchesThatAnInstanceHas() {
    String policy = "{\"ACS:WindowsUpdate\":{\"Collection\":\"Enabled\"}}";
    collect(policy, only("i-win"));
    assertThat(entries("i-win", "ACS:WindowsUpdate").path("Entries").size()).isOne();
    String run =
        service.start(
            """
            FormatVersion: OOS-2019-06-01
            Tasks:
              - Name: patch
                Action: ACS::ECS::ApplyPatchBaseline
                Properties: {regionId: cn-hangzhou, instanceId: i-win, action: install}
            """);
    local.post("clock/advance", "{\"by\":\"PT1H\"}");
    service.until(run, "Success");
    collect(policy, only("i-win"));
    assertThat(entries("i-win", "ACS:WindowsUpdate").path("Entries").size()).isGreaterThan(1);
  }

  @Test
  void looksForTheValuesOfAKeyThatAreNamed() {
    collect(
        """
        {"ACS:WindowsRegistry": {"Collection": "Enabled", "Filters":
          [{"Path": "HKEY_LOCAL_MACHINE/SOFTWARE/Shop", "Recursive": true, "ValueNames": ["size", "PORT"]}]}}
        """,
        only("i-win2"));
    JsonNode values = entries("i-win2", "ACS:WindowsRegistry").path("Entries");
    assertThat(values.size()).as("Size lies in a key below").isOne();
    assertThat(values.at("/0/ValueName").asString()).isEqualTo("Port");
  }

  static Stream<Arguments> searches() {
    return Stream.of(
        Arguments.of("ACS:File.Name", "Equal", "site.conf", 1),
        Arguments.of("ACS:File.Name", "NotEqual", "hosts", 1),
        Arguments.of("ACS:File.InstalledDir", "BeginWith", "/etc/nginx/conf", 1),
        Arguments.of("ACS:File.Size", "LessThan", "20", 1),
        Arguments.of("ACS:File.Size", "GreaterThan", "5348", 1),
        Arguments.of("ACS:File.Size", "GreaterThan", "5349", 0),
        Arguments.of("ACS:File.ModificationTime", "Exist", "", 1),
        Arguments.of("ACS:File.CompanyName", "Exist", "", 0));
  }

  @ParameterizedTest
  @MethodSource("searches")
  void searchesThem(String name, String operator, String value, int found) {
    collect(files("/etc/nginx", "*", true), only("i-linux"));
    String[] filter = {
      "Filter.1.Name", name, "Filter.1.Operator", operator, "Filter.1.Value.1", value
    };
    assertThat(service.call("SearchInventory", filter).path("Entities").size()).isEqualTo(found);
  }

  @Test
  void countsInstancesByThem() {
    collect("{\"ACS:Service\":{\"Collection\":\"Enabled\"}}", tagged("windows"));
    JsonNode counts =
        service.call("SearchInventory", "Aggregator.1", "ACS:Service.Status").path("Entities");
    assertThat(counts.valueStream().map(JsonNode::toString))
        .anyMatch(one -> one.contains("\"Running\"") && one.contains("\"Count\":2"))
        .anyMatch(one -> one.contains("\"Stopped\"") && one.contains("\"Count\":1"));
  }

  static Stream<String> badFilters() {
    return Stream.of("\"no json\"", "\"{}\"", "[{}]", "[{\"Pattern\":[\"*\"]}]", "7");
  }

  @ParameterizedTest
  @MethodSource("badFilters")
  void refusesFiltersThatAreNone(String filters) {
    String policy = "{\"ACS:File\":{\"Collection\":\"Enabled\",\"Filters\":" + filters + "}}";
    assertThat(
            service
                .ask(
                    "CreateStateConfiguration",
                    "TemplateName",
                    TEMPLATE,
                    "Parameters",
                    "{\"policy\":" + policy + "}",
                    "Targets",
                    "{\"ResourceType\":\"ALIYUN::ECS::Instance\",\"Filters\":[{\"Type\":\"All\"}]}",
                    "ScheduleType",
                    "rate",
                    "ScheduleExpression",
                    "1 hour")
                .message())
        .contains("Filters of ACS:File");
  }
}
