package dev.ooslocal.git;

import dev.ooslocal.account.Accounts;
import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.StrictObject;
import dev.ooslocal.platform.YamlDocument;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Binds the git accounts that a {@code git.yml} names to the default account. */
@Component
public class GitSeeds {
  private final GitRows rows;
  private final Accounts accounts;

  GitSeeds(GitRows rows, Accounts accounts) {
    this.rows = rows;
    this.accounts = accounts;
  }

  /**
   * Binds what the file names; a repository of the same name is replaced.
   *
   * @throws LocalProblem naming file and line when it is broken
   */
  @Transactional
  public void load(Path file) {
    YamlDocument document = YamlDocument.read(file);
    try {
      StrictObject root = StrictObject.of(document.json(), "", List.of("accounts"));
      int index = 0;
      for (JsonNode account : root.list("accounts")) {
        account(account, "accounts[" + index++ + "]", folderOf(file));
      }
    } catch (LocalProblem problem) {
      throw document.located(problem);
    }
  }

  private static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }

  private void account(JsonNode value, String path, Path folder) {
    StrictObject account =
        StrictObject.of(value, path, List.of("name", "platform", "organizations"));
    String owner = account.requiredText("name");
    String platform = account.requiredText("platform").toLowerCase(Locale.ROOT);
    rows.addAccount(accounts.defaultAccount(), platform, owner);
    int index = 0;
    for (JsonNode one : account.list("organizations")) {
      String at = account.at("organizations[" + index++ + "]");
      StrictObject organization = StrictObject.of(one, at, List.of("name", "repositories"));
      String name = organization.requiredText("name");
      rows.addOrganization(accounts.defaultAccount(), platform, owner, name);
      int number = 0;
      for (JsonNode repository : organization.list("repositories")) {
        String where = organization.at("repositories[" + number++ + "]");
        repository(repository, where, folder, new Place(platform, owner, name));
      }
    }
  }

  private void repository(JsonNode value, String path, Path folder, Place place) {
    StrictObject repository =
        StrictObject.of(value, path, List.of("name", "path", "url", "description", "private"));
    Path location = location(repository, folder);
    rows.put(
        accounts.defaultAccount(),
        new Repo(
            place.platform(),
            place.owner(),
            place.organization(),
            repository.requiredText("name"),
            location,
            isPrivate(repository),
            Objects.requireNonNullElse(repository.text("description"), "")));
  }

  private static boolean isPrivate(StrictObject repository) {
    return switch (repository.text("private")) {
      case null -> false;
      case "true" -> true;
      case "false" -> false;
      case String _ -> throw repository.invalid("private", "true or false is expected");
    };
  }

  private static Path location(StrictObject repository, Path folder) {
    String path = repository.text("path");
    String url = repository.text("url");
    String field = path == null ? "url" : "path";
    if ((path == null) == (url == null)) {
      throw repository.invalid("path", "either 'path' or 'url' is expected");
    }
    Path location = path == null ? ofUrl(repository, String.valueOf(url)) : folder.resolve(path);
    if (!Files.isDirectory(location.resolve("objects"))
        && !Files.isDirectory(location.resolve(".git"))) {
      throw repository.invalid(field, location.normalize() + " is no git repository");
    }
    return location.normalize();
  }

  private static Path ofUrl(StrictObject repository, String url) {
    if (!url.startsWith("file:/")) {
      throw repository.invalid(
          "url", "only file: addresses are served; clone " + url + " and name its path");
    }
    return Path.of(URI.create(url));
  }

  private record Place(String platform, String owner, String organization) {}
}
