package dev.ooslocal.cloud.simulated;

import dev.ooslocal.account.Accounts;
import dev.ooslocal.cloud.CloudSeeds;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.StrictObject;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.YamlDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Applies a {@code cloud.yml}, entry by entry, in one transaction: what others depend on first,
 * however the lists stand in the file.
 */
@Component
final class SeedFile implements CloudSeeds {
  private final List<SeedSection> sections;
  private final Worlds worlds;
  private final Accounts accounts;
  private final VirtualClock clock;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  SeedFile(
      List<SeedSection> programmed,
      List<SeedSections> described,
      Worlds worlds,
      Accounts accounts,
      VirtualClock clock,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.sections =
        Stream.concat(
                programmed.stream(), described.stream().flatMap(each -> each.sections().stream()))
            .toList();
    this.worlds = worlds;
    this.accounts = accounts;
    this.clock = clock;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Override
  public void load(Path file) {
    YamlDocument document = YamlDocument.read(file);
    try {
      transaction.executeWithoutResult(status -> apply(document.json()));
    } catch (LocalProblem problem) {
      throw document.located(problem);
    }
  }

  /** The lists that a file may have. */
  List<SeedSection> sections() {
    return sections;
  }

  @Override
  public void clear() {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("delete from cloud_resource").update();
          jdbc.sql("delete from cloud_world").update();
        });
    worlds.forget();
  }

  private void apply(JsonNode content) {
    List<String> known = sections.stream().map(SeedSection::name).toList();
    StrictObject fields = StrictObject.of(content.isNull() ? Json.object() : content, "", known);
    ProductCall home =
        new ProductCall(
            accounts.defaultAccount(), accounts.defaultRegion(), Json.object(), clock.instant());
    worlds.touch(home);
    for (SeedSection section : sections) {
      ArrayNode entries = fields.list(section.name());
      for (int i = 0; i < entries.size(); i++) {
        JsonNode entry = entries.get(i);
        section.apply(home, entry, section.name() + "[" + i + "]", fingerprint(entry));
      }
    }
  }

  private static String fingerprint(JsonNode entry) {
    byte[] text = Json.text(entry).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(text).toString();
  }
}
