package dev.ooslocal.state;

import dev.ooslocal.OosLocal;
import dev.ooslocal.execution.Local;
import dev.ooslocal.execution.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The service with a Linux and a Windows instance whose insides a seed file tells. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class SeededInstances {
  private static final String SEED =
      """
      instances:
        - id: i-linux
          tags: {os: linux}
          software: [{name: nginx, version: 1.24.0, publisher: nginx}]
          files:
            - {path: /etc/nginx/nginx.conf, content: worker_processes 2;, modified: '2026-01-02T03:04:05Z', mode: '644', owner: root, group: root}
            - {path: /etc/nginx/conf.d/site.conf, size: 77}
            - {path: /etc/nginx/mime.types, size: 5349}
            - {path: /srv/index.html, size: 12}
        - {id: i-bare, tags: {os: linux}, files: []}
        - {id: i-win, image: win2022_21H2_x64_dtc_en-us_40G_alibase_20240812.vhd, tags: {os: windows}}
        - id: i-win2
          image: win2019_custom
          tags: {os: windows}
          services: [{name: W3SVC, displayName: World Wide Web, status: Running, startType: Automatic}]
          roles: [Web-Server]
          updates: [{hotFixId: KB1, description: Update}]
          registry:
            - {keyPath: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Shop', valueName: Port, valueType: REG_DWORD, value: '8080'}
            - {keyPath: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Shop\\Cache', valueName: Size, valueType: REG_DWORD, value: '64'}
      """;

  @LocalServerPort private int port;
  Service service = new Service(0);
  Local local = new Local(0);

  @DynamicPropertySource
  static void seedFolder(DynamicPropertyRegistry settings) throws IOException {
    // The service is shared by the tests of this form, so its folder outlives each of them.
    Path seeds = Files.createTempDirectory(Path.of("target"), "seeded");
    Files.writeString(seeds.resolve("cloud.yml"), SEED);
    settings.add("oos.seed.dir", seeds::toString);
  }

  @BeforeEach
  void startOver() {
    service = new Service(port);
    local = new Local(port);
    local.post("reset", "");
  }

  String configure(String template, String parameters, String targets, String mode) {
    return service
        .call(
            "CreateStateConfiguration",
            "TemplateName",
            template,
            "Parameters",
            parameters,
            "Targets",
            "{\"ResourceType\":\"ALIYUN::ECS::Instance\",\"Filters\":[" + targets + "]}",
            "ScheduleType",
            "rate",
            "ScheduleExpression",
            "1 hour",
            "ConfigureMode",
            mode)
        .at("/StateConfiguration/StateConfigurationId")
        .asString();
  }

  static String tagged(String os) {
    return "{\"Type\":\"Tags\",\"Tags\":[{\"Key\":\"os\",\"Value\":\"" + os + "\"}]}";
  }

  static String only(String id) {
    return "{\"Type\":\"ResourceIds\",\"ResourceIds\":[\"" + id + "\"]}";
  }

  JsonNode entries(String instance, String type) {
    return service.call("ListInventoryEntries", "InstanceId", instance, "TypeName", type);
  }

  JsonNode runs(String id) {
    service.call("SearchInventory");
    return local.get("state-configurations/" + id + "/runs").body().path("runs");
  }
}
