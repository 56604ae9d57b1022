package dev.ooslocal.extension;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.cloud.CloudSeeds;
import dev.ooslocal.execution.Service;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Packages on instances, installed by what their templates say. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ExtensionsOverHttpTest {
  private static final String PACKAGE =
      """
      FormatVersion: OOS-2019-06-01-Package
      Description: Puts the agent there
      Packages:
        windows:
          InstallScript: install.ps1
          UninstallScript: uninstall.ps1
        linux:
          InstallScript: install agent for {{ owner }}
          UninstallScript: remove agent
      """;

  @LocalServerPort private int port;
  @Autowired private CloudSeeds seeds;
  @TempDir private Path folder;
  private Service service;

  @BeforeEach
  void anInstanceAndAPackage() throws Exception {
    service = new Service(port);
    Path file = folder.resolve("cloud.yml");
    Files.writeString(
        file,
        """
        instances:
          - id: i-packed
            commands: [{match: agent for nobody, output: nobody is not known, exitCode: 7}]
          - id: i-locked
            commands: [{match: 'apt-get purge -y .packages', output: no lock, exitCode: 8}]
        """);
    seeds.load(file);
    service.ask("CreateTemplate", "TemplateName", "AgentPackage", "Content", PACKAGE);
    service.ask(
        "CreateTemplate",
        "TemplateName",
        "NoPackage",
        "Content",
        """
        FormatVersion: OOS-2019-06-01
        Tasks:
          - {Name: sleep, Action: 'ACS::Sleep', Properties: {Duration: PT1S}}
        """);
  }

  private Service.Answer configure(String action, String template, String parameters) {
    return configure("i-packed", action, template, parameters);
  }

  private Service.Answer configure(
      String instance, String action, String template, String parameters) {
    return service.ask(
        "UpdateInstancePackageState",
        "InstanceId",
        instance,
        "ConfigureAction",
        action,
        "TemplateName",
        template,
        "Parameters",
        parameters);
  }

  private JsonNode installed(String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "InstanceId";
    all[1] = "i-packed";
    System.arraycopy(more, 0, all, 2, more.length);
    return service.call("ListInstancePackageStates", all).get("PackageStates");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ACS-Extension-DockerCE-1563457855438522",
        "ACS-Extension-DockerCE-1853370294850618"
      })
  void aPublishedPackageInstallsAndRemovesByScriptsOfItsOwn(String docker) {
    assertThat(configure("i-locked", "install", docker, "{}").status()).isEqualTo(200);
    assertThat(
            service
                .call("ListInstancePackageStates", "InstanceId", "i-locked")
                .findValuesAsString("TemplateName"))
        .contains(docker);

    assertThat(configure("i-locked", "uninstall", docker, "{}").message()).contains("no lock");
  }

  @Test
  void installsAndRemovesByTheScriptsOfTheTemplate() {
    assertThat(configure("install", "AgentPackage", "{\"owner\":\"ops\"}").status()).isEqualTo(200);
    JsonNode state = installed().get(0);
    assertThat(state.get("TemplateName").asString()).isEqualTo("AgentPackage");
    assertThat(state.get("TemplateVersion").asString()).isEqualTo("v1");
    assertThat(state.get("Parameters").asString()).isEqualTo("{\"owner\":\"ops\"}");
    assertThat(state.get("Description").asString()).isEqualTo("Puts the agent there");
    assertThat(installed("TemplateNames", "[\"other\"]")).isEmpty();
    assertThat(installed("RegionId", "cn-beijing")).isEmpty();

    assertThat(configure("UnInstall", "AgentPackage", "{}").status()).isEqualTo(200);
    assertThat(installed()).isEmpty();
  }

  @Test
  void tellsTheLabelOfTheVersionAndGoesOnPageByPage() {
    for (String name : new String[] {"LabelledPackage", "SecondPackage"}) {
      service.ask(
          "CreateTemplate", "TemplateName", name, "Content", PACKAGE, "VersionName", "stable");
      assertThat(configure("install", name, "{\"owner\":\"ops\"}").status()).isEqualTo(200);
    }
    String[] one = {"InstanceId", "i-packed", "MaxResults", "1"};
    JsonNode first = service.call("ListInstancePackageStates", one);
    assertThat(first.at("/PackageStates/0/TemplateVersionName").asString()).isEqualTo("stable");
    JsonNode second =
        service.call(
            "ListInstancePackageStates",
            "InstanceId",
            "i-packed",
            "MaxResults",
            "1",
            "NextToken",
            first.path("NextToken").asString());
    assertThat(second.at("/PackageStates/0/TemplateName").asString()).isEqualTo("SecondPackage");
    assertThat(second.has("NextToken")).isFalse();
    configure("unInstall", "LabelledPackage", "{}");
    configure("unInstall", "SecondPackage", "{}");
  }

  @Test
  void keepsNothingOfWhatFailed() {
    Service.Answer failed = configure("install", "AgentPackage", "{\"owner\":\"nobody\"}");
    assertThat(failed.status()).isEqualTo(400);
    assertThat(failed.message()).contains("nobody is not known");
    assertThat(installed()).isEmpty();
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThat(configure("install", "NoSuchPackage", "{}").code())
        .isEqualTo("EntityNotExists.Template");
    assertThat(configure("install", "NoPackage", "{}").code()).isEqualTo("InvalidParameter");
    assertThat(configure("repair", "AgentPackage", "{}").code()).isEqualTo("InvalidParameter");
    assertThat(
            service
                .ask(
                    "UpdateInstancePackageState",
                    "InstanceId",
                    "i-none",
                    "ConfigureAction",
                    "install",
                    "TemplateName",
                    "AgentPackage")
                .code())
        .isEqualTo("InvalidResourceId.NotFound");
  }
}
