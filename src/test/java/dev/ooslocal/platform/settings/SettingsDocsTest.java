package dev.ooslocal.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Writes docs/settings.md from what the build knows about the settings, or compares it. */
class SettingsDocsTest {
  private static final Path DOCUMENT = Path.of("docs/settings.md");
  private static final Path METADATA =
      Path.of("target/classes/META-INF/spring-configuration-metadata.json");

  @Test
  void theDocumentNamesEverySetting() throws IOException {
    String current = document();
    if (Boolean.getBoolean("update.docs")) {
      Files.createDirectories(DOCUMENT.getParent());
      Files.writeString(DOCUMENT, current);
    }
    assertThat(DOCUMENT).as("stale: run `make docs`").hasContent(current);
  }

  @Test
  void everySettingIsDescribed() throws IOException {
    assertThat(properties()).allSatisfy(p -> assertThat(text(p, "description")).isNotBlank());
  }

  private static String document() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # Settings

            <!-- Written by SettingsDocsTest from the settings records: `make docs`. -->

            On the command line (`--oos.storage=file`), as environment variable (`OOS_STORAGE=file`; dots and dashes
            become `_`) or in `application.yml` beside the jar. A name under `oos.` that does not exist stops the start.

            | setting | default | meaning |
            |---|---|---|
            """);
    properties().forEach(p -> page.append(row(p)));
    page.append(
        """

        ## Of Spring Boot

        `server.port` (8667), `server.address` (127.0.0.1; 0.0.0.0 in the image), `logging.level.*`, `management.*` and all
        others of Spring Boot work as usual. `application.yml` in the sources holds the defaults that differ from Boot's.
        """);
    return page.toString();
  }

  private static String row(JsonNode property) {
    String name = text(property, "name");
    String key = text(property, "type").startsWith("java.util.Map") ? name + ".*" : name;
    String given = defaultOf(property.path("defaultValue"));
    String meaning = described(property) + choices(property);
    return "| `%s` | %s | %s |%n".formatted(key, given.isEmpty() ? "" : "`" + given + "`", meaning);
  }

  private static String described(JsonNode property) {
    return text(property, "description")
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .replace("|", "\\|");
  }

  private static String defaultOf(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(JsonNode::asString)
          .collect(Collectors.joining(","));
    }
    return value.asString("");
  }

  private static String choices(JsonNode property) {
    try {
      Object[] constants = Class.forName(text(property, "type")).getEnumConstants();
      return constants == null
          ? ""
          : Arrays.stream(constants)
              .map(c -> "`" + c.toString().toLowerCase(Locale.ROOT).replace('_', '-') + "`")
              .collect(Collectors.joining(", ", " (", ")"));
    } catch (ClassNotFoundException generic) {
      return "";
    }
  }

  private static List<JsonNode> properties() throws IOException {
    return StreamSupport.stream(
            Json.parse(Files.readString(METADATA)).path("properties").spliterator(), false)
        .filter(p -> text(p, "name").startsWith("oos."))
        .sorted(Comparator.comparing(p -> text(p, "name")))
        .toList();
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("").strip();
  }
}
