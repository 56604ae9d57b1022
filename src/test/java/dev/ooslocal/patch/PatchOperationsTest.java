package dev.ooslocal.patch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.clients.Terraform;
import dev.ooslocal.execution.Service;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Patch operations over HTTP. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PatchOperationsTest {
  private static final String RULES =
      "{\"PatchRules\":[{\"PatchFilterGroup\":[{\"Key\":\"Severity\",\"Values\":[\"Critical\"]}],"
          + "\"ApproveAfterDays\":7}]}";

  @LocalServerPort private int port;
  private Service service;

  @BeforeEach
  void connect() {
    service = new Service(port);
  }

  private JsonNode create(String name, String system, String... more) {
    String[] given = {"Name", name, "OperationSystem", system, "ApprovalRules", RULES};
    return service
        .call(
            "CreatePatchBaseline",
            Stream.concat(Stream.of(given), Stream.of(more)).toArray(String[]::new))
        .path("PatchBaseline");
  }

  /** As Terraform does: create, read, read again, update, list, tag, delete, gone. */
  @Test
  void livesAsTerraformLetsItLive() {
    JsonNode made =
        create(
            "Own",
            "Windows",
            "Tags.1.Key",
            "team",
            "Tags.1.Value",
            "web",
            "Sources",
            "[\"s1\"]",
            "RejectedPatches",
            "[\"KB1\"]",
            "RejectedPatchesAction",
            "BLOCK",
            "Description",
            "d");
    assertThat(made.path("Id").asString()).startsWith("pb-");

    JsonNode read = service.call("GetPatchBaseline", "Name", "Own").path("PatchBaseline");
    assertThat(read.path("ApprovalRules").asString()).isEqualTo(RULES);
    assertThat(
            new Terraform(port)
                .call("GetPatchBaseline", "Name", "Own")
                .at("/PatchBaseline/ApprovalRules"))
        .isEqualTo(Json.parse(RULES));
    assertThat(read.path("IsDefault").asBoolean()).isFalse();
    assertThat(read.at("/Tags/0/TagKey").asString()).isEqualTo("team");
    assertThat(read.path("ShareType").asString()).isEqualTo("Private");
    assertThat(read)
        .isEqualTo(service.call("GetPatchBaseline", "Name", "Own").path("PatchBaseline"));

    service.call(
        "UpdatePatchBaseline",
        "Name",
        "Own",
        "ApprovalRules",
        RULES,
        "ApprovedPatches",
        "[\"KB2\"]",
        "ApprovedPatchesEnableNonSecurity",
        "true");
    JsonNode listed =
        service.call(
            "ListPatchBaselines",
            "ShareType",
            "Private",
            "ApprovedPatches",
            "[\"KB2\"]",
            "ApprovedPatchesEnableNonSecurity",
            "true",
            "Sources",
            "[\"s1\"]",
            "Tags",
            "[{\"Key\":\"team\",\"Value\":\"web\"}]");
    assertThat(listed.path("PatchBaselines").size()).isEqualTo(1);
    assertThat(listed.at("/PatchBaselines/0/Description").asString()).isEqualTo("d");

    service.call(
        "TagResources",
        "ResourceType",
        "patchbaseline",
        "ResourceIds",
        "[\"Own\"]",
        "Tags",
        "{\"a\":\"b\"}");
    service.call("UpdatePatchBaseline", "Name", "Own", "ResourceGroupId", "rg-1");
    assertThat(
            service
                .call(
                    "ListPatchBaselines",
                    "ResourceGroupId",
                    "rg-1",
                    "Tags.1.Key",
                    "a",
                    "Tags.1.Value",
                    "b")
                .path("PatchBaselines")
                .size())
        .isEqualTo(1);

    service.call("DeletePatchBaseline", "Name", "Own");
    Service.Answer gone = service.ask("GetPatchBaseline", "Name", "Own");
    assertThat(gone.status()).isEqualTo(404);
    assertThat(gone.body().path("Code").asString()).isEqualTo("EntityNotExists.PatchBaseline");
  }

  @Test
  void putsBaselinesInForce() {
    String shared = "ACS-Ubuntu-DefaultPatchBaseline";
    assertThat(isDefault(shared)).isTrue();
    create("MyUbuntu", "Ubuntu");
    JsonNode registered = service.call("RegisterDefaultPatchBaseline", "Name", "MyUbuntu");
    assertThat(registered.at("/PatchBaseline/Name").asString()).isEqualTo("MyUbuntu");
    assertThat(isDefault("MyUbuntu")).isTrue();
    assertThat(isDefault(shared)).isFalse();
    service.call("DeletePatchBaseline", "Name", "MyUbuntu");
    assertThat(isDefault(shared)).isTrue();
  }

  private boolean isDefault(String name) {
    return service
        .call("GetPatchBaseline", "Name", name)
        .at("/PatchBaseline/IsDefault")
        .asBoolean();
  }

  @Test
  void listsThePublicOnesByPages() {
    JsonNode first = service.call("ListPatchBaselines", "ShareType", "Public", "MaxResults", "10");
    assertThat(first.path("PatchBaselines").size()).isEqualTo(10);
    JsonNode second =
        service.call(
            "ListPatchBaselines",
            "ShareType",
            "Public",
            "MaxResults",
            "10",
            "NextToken",
            first.path("NextToken").asString());
    assertThat(second.path("PatchBaselines").size()).isEqualTo(1);
    assertThat(second.has("NextToken")).isFalse();
    JsonNode windows =
        service.call("ListPatchBaselines", "Name", "windows", "OperationSystem", "Windows");
    assertThat(windows.at("/PatchBaselines/0/Name").asString())
        .isEqualTo("ACS-Windows-DefaultPatchBaseline");
  }

  /** The caller's own come first, the newest before the others; pages go on from these to those. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 13})
  void pagesOfEverySizeMakeUpTheList(int size) {
    for (int i = 0; i < 4; i++) {
      create("page" + size + "-" + i, "Windows", "Tags.1.Key", "odd", "Tags.1.Value", "" + i % 2);
    }
    List<String> all = names("MaxResults", "100");
    assertThat(all.subList(0, 4))
        .containsExactly(
            "page" + size + "-3", "page" + size + "-2", "page" + size + "-1", "page" + size + "-0");
    assertThat(byPages(size)).isEqualTo(all);
    assertThat(byPages(size, "Tags.1.Key", "odd", "Tags.1.Value", "1", "Name", "page" + size))
        .containsExactly("page" + size + "-3", "page" + size + "-1");
  }

  private List<String> byPages(int size, String... filter) {
    List<String> names = new ArrayList<>();
    String token = "";
    do {
      JsonNode page =
          service.call(
              "ListPatchBaselines",
              Stream.concat(
                      Stream.of(filter), Stream.of("MaxResults", "" + size, "NextToken", token))
                  .toArray(String[]::new));
      page.path("PatchBaselines").forEach(one -> names.add(one.path("Name").asString()));
      token = page.path("NextToken").asString("");
    } while (!token.isEmpty());
    return names;
  }

  private List<String> names(String... more) {
    return service
        .call("ListPatchBaselines", more)
        .path("PatchBaselines")
        .valueStream()
        .map(one -> one.path("Name").asString())
        .toList();
  }

  /** The patch manager of the Cloud Assistant installs what the baseline approves. */
  @Test
  void patchesAnInstance() {
    JsonNode before = counts("i-local0002");
    assertThat(before.path("MissingCount").asString()).isEqualTo("2");
    assertThat(before.has("OperationType")).isFalse();
    assertThat(
            service
                .call(
                    "ListInstancePatches",
                    "InstanceId",
                    "i-local0002",
                    "PatchStatuses",
                    "[\"Missing\"]")
                .path("Patches")
                .valueStream()
                .map(p -> p.path("KBId").asString())
                .toList())
        .isEqualTo(List.of("kernel", "openssl"));

    run("scan");
    assertThat(counts("i-local0002").path("OperationType").asString()).isEqualTo("scan");
    assertThat(counts("i-local0002").path("MissingCount").asString()).isEqualTo("2");

    run("install");
    JsonNode after = counts("i-local0002");
    assertThat(after.path("MissingCount").asString()).isEqualTo("0");
    assertThat(after.path("InstalledCount").asString()).isEqualTo("3");
    assertThat(after.path("InstalledOtherCount").asString()).isEqualTo("1");
    assertThat(after.path("OperationType").asString()).isEqualTo("install");
    JsonNode installed =
        service.call(
            "ListInstancePatches", "InstanceId", "i-local0002", "PatchStatuses", "Installed");
    assertThat(installed.path("Patches").valueStream().filter(p -> p.has("InstalledTime")).count())
        .isEqualTo(2);
  }

  private JsonNode counts(String instance) {
    return service
        .call("ListInstancePatchStates", "InstanceIds", "[\"" + instance + "\"]")
        .path("InstancePatchStates")
        .path(0);
  }

  private void run(String operation) {
    String id =
        service.start(
            """
            FormatVersion: OOS-2019-06-01
            Tasks:
              - Name: patch
                Action: ACS::ExecuteAPI
                Properties:
                  Service: ECS
                  API: RunCommand
                  Parameters:
                    Type: RunShellScript
                    InstanceId: [i-local0002]
                    CommandContent: 'acs-plugin-manager --exec --plugin patch_manager --params "--operation %s"'
            """
                .formatted(operation));
    service.until(id, "Success");
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        refusal("GetPatchBaseline", "EntityNotExists.PatchBaseline", "Name", "None"),
        refusal(
            "UpdatePatchBaseline",
            "EntityNotExists.PatchBaseline",
            "Name",
            "ACS-Debian-DefaultPatchBaseline"),
        refusal(
            "DeletePatchBaseline",
            "EntityNotExists.PatchBaseline",
            "Name",
            "ACS-Debian-DefaultPatchBaseline"),
        refusal("RegisterDefaultPatchBaseline", "EntityNotExists.PatchBaseline", "Name", "None"),
        refusal(
            "CreatePatchBaseline",
            "MissingApprovalRules",
            "Name",
            "x",
            "OperationSystem",
            "Debian"),
        refusal(
            "CreatePatchBaseline",
            "InvalidParameter",
            "Name",
            "ACS-x",
            "OperationSystem",
            "Debian",
            "ApprovalRules",
            RULES),
        refusal(
            "CreatePatchBaseline",
            "InvalidParameter",
            "Name",
            "x",
            "OperationSystem",
            "Debian",
            "ApprovalRules",
            "{}"),
        refusal(
            "CreatePatchBaseline",
            "InvalidParameter",
            "Name",
            "x",
            "OperationSystem",
            "Debian",
            "ApprovalRules",
            "{\"PatchRules\":[{\"Foo\":1}]}"),
        refusal("ListInstancePatches", "MissingInstanceId"));
  }

  private static Arguments refusal(String operation, String code, String... parameters) {
    return Arguments.of(operation, code, parameters);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refuses(String operation, String code, String[] parameters) {
    assertThat(service.ask(operation, parameters).body().path("Code").asString()).isEqualTo(code);
  }
}
