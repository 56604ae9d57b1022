package dev.ooslocal.action;

import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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

  private final ObjectProvider<GitRepositories> repositories;

  GitCodeRepo(ObjectProvider<GitRepositories> repositories) {
    this.repositories = repositories;
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
    GitRepositories known = repositories.getIfAvailable();
    if (known == null) {
      return new Progress.Failed(
          "ACS::GitCodeRepo cannot be run: this service holds no code repositories yet.");
    }
    String organization = properties.organization() == null ? "" : properties.organization();
    return known
        .authorizedUrl(
            task.account(),
            task.region(),
            properties.platform(),
            properties.owner(),
            organization,
            properties.repository())
        .<Progress>map(url -> new Progress.Done(Json.object().put("AuthorizedUrl", url)))
        .orElseGet(() -> new Progress.Failed(missing(properties)));
  }

  private static String missing(Properties properties) {
    return "There is no repository %s of %s on %s; repositories are named in git.yml of the seed folder."
        .formatted(properties.repository(), properties.owner(), properties.platform());
  }
}
