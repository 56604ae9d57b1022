package dev.ooslocal.git;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells templates where a repository can be fetched: its folder on this machine (chosen). */
@Component
final class AuthorizedUrls implements dev.ooslocal.action.GitRepositories {
  private final GitRows rows;

  AuthorizedUrls(GitRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<String> authorizedUrl(
      String account,
      String region,
      String platform,
      String owner,
      String organization,
      String repository) {
    String belongsTo = organization.isEmpty() ? owner : organization;
    return rows.repositories(account, platform.toLowerCase(Locale.ROOT)).stream()
        .filter(repo -> repo.owner().equals(owner))
        .filter(repo -> repo.fullName().equals(belongsTo + "/" + repository))
        .map(repo -> repo.location().toUri().toString())
        .findFirst();
  }
}
