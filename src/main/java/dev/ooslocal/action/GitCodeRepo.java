package dev.ooslocal.action;

import dev.ooslocal.cloud.CloudSettings;
import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Required;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Gives an address under which a code repository can be fetched. */
@Component
final class GitCodeRepo implements Action<GitCodeRepo.Properties> {

  /** What it takes. */
  @Doc("Gives an address under which a code repository can be fetched without credentials.")
  record Properties(
      @Doc("Where the repository is kept: GitHub or Gitee, in any case.") @Required String platform,
      @Doc("The account that owns it.") @Required String owner,
      @Doc("The organisation it belongs to.") @Nullable String organization,
      @Doc("Its name.") @Required String repository) {}

  private final GitRepositories repositories;
  private final CloudSettings.Mode mode;

  @Autowired
  GitCodeRepo(GitRepositories repositories, CloudSettings settings) {
    this(repositories, settings.mode());
  }

  GitCodeRepo(GitRepositories repositories, CloudSettings.Mode mode) {
    this.repositories = repositories;
    this.mode = mode;
  }

  @Override
  public String name() {
    return "ACS::GitCodeRepo";
  }

  @Override
  public Class<Properties> properties() {
    return Properties.class;
  }

  @Override
  public String type() {
    return "Atomic.API";
  }

  @Override
  public Progress start(Invocation task, Properties properties) {
    String organization = properties.organization() == null ? "" : properties.organization();
    return repositories
        .authorizedUrl(
            task.account(),
            task.region(),
            properties.platform(),
            properties.owner(),
            organization,
            properties.repository())
        .<Progress>map(GitCodeRepo::found)
        .orElseGet(() -> unknown(task, properties));
  }

  /** In lenient mode an address is made up, below a domain that leads nowhere. */
  private Progress unknown(Invocation task, Properties properties) {
    if (mode == CloudSettings.Mode.STRICT) {
      return new Progress.Failed(missing(properties));
    }
    task.log(missing(properties) + " Its address is synthesised.");
    return found(
        "https://%s.invalid/%s/%s.git"
            .formatted(
                properties.platform().toLowerCase(Locale.ROOT),
                properties.owner(),
                properties.repository()));
  }

  private static Progress found(String url) {
    return new Progress.Done(Json.object().put("AuthorizedUrl", url));
  }

  private static String missing(Properties properties) {
    return "There is no repository %s of %s on %s; repositories are named in git.yml of the seed folder."
        .formatted(properties.repository(), properties.owner(), properties.platform());
  }
}
