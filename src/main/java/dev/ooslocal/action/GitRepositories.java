package dev.ooslocal.action;

import java.util.Optional;

/** Knows code repositories. Implemented by the room that holds them. */
public interface GitRepositories {
  /**
   * The address under which a repository can be fetched without further credentials.
   *
   * @param platform GitHub, Gitee …
   * @param owner the account that owns it
   * @param organization the organisation it belongs to; empty: none
   * @return empty when there is no such repository
   */
  Optional<String> authorizedUrl(
      String account,
      String region,
      String platform,
      String owner,
      String organization,
      String repository);
}
