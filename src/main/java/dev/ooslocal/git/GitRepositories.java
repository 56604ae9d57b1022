package dev.ooslocal.git;

import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.ErrorCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The git accounts that are bound to cloud accounts, and the repositories they reach. */
@Component
public final class GitRepositories {
  private final GitRows rows;
  private final CreatedRepositories created;

  GitRepositories(GitRows rows, CreatedRepositories created) {
    this.rows = rows;
    this.created = created;
  }

  /** The names of the git accounts on a platform. */
  public List<String> accounts(String account, String platform) {
    return rows.accounts(account, lower(platform));
  }

  /**
   * The organizations of a git account.
   *
   * @throws ApiException {@link ErrorCode#NO_GIT_ACCOUNT}
   */
  public List<Organization> organizations(String account, String platform, String owner) {
    mustBeBound(account, platform, owner);
    return rows.organizations(account, lower(platform), owner);
  }

  /**
   * Every repository a git account reaches.
   *
   * @throws ApiException {@link ErrorCode#NO_GIT_ACCOUNT}
   */
  public List<Repo> reachedBy(String account, String platform, String owner) {
    mustBeBound(account, platform, owner);
    return rows.repositories(account, lower(platform)).stream()
        .filter(repo -> repo.owner().equals(owner))
        .toList();
  }

  /**
   * One repository, by its full name or its number.
   *
   * @throws ApiException {@link ErrorCode#NO_GIT_REPOSITORY}
   */
  public Repo one(String account, Which which) {
    return find(account, which)
        .orElseThrow(() -> new ApiException(ErrorCode.NO_GIT_REPOSITORY, which.shown()));
  }

  public boolean exists(String account, Which which) {
    return find(account, which).isPresent();
  }

  private Optional<Repo> find(String account, Which which) {
    return rows.repositories(account, lower(which.platform())).stream()
        .filter(which::means)
        .findFirst();
  }

  /** The repository on disk. */
  public GitTree open(Repo repo) {
    return GitTree.open(repo.location());
  }

  /**
   * A new repository, empty or a copy of another one.
   *
   * @param source null: an empty one
   * @param branch the only branch that is copied; null: all
   */
  public Repo create(String account, Repo wanted, @Nullable Repo source, @Nullable String branch) {
    mustBeBound(account, wanted.platform(), wanted.owner());
    Which same = new Which(wanted.platform(), null, wanted.fullName(), null);
    if (exists(account, same)) {
      throw new ApiException(ErrorCode.GIT_REPOSITORY_EXISTS, wanted.fullName());
    }
    Repo made = created.make(wanted, source, branch);
    rows.addOrganization(account, made.platform(), made.owner(), made.organization());
    rows.put(account, made);
    return made;
  }

  private void mustBeBound(String account, String platform, String owner) {
    if (!rows.hasAccount(account, lower(platform), owner)) {
      throw new ApiException(ErrorCode.NO_GIT_ACCOUNT, owner);
    }
  }

  private static String lower(String platform) {
    return platform.toLowerCase(Locale.ROOT);
  }

  /**
   * Which repository a request means.
   *
   * @param platform the platform, in any case
   * @param owner the git account; null: any
   * @param fullName {@code organization/name}; null: by number
   * @param id its number; null: by name
   */
  public record Which(
      String platform, @Nullable String owner, @Nullable String fullName, @Nullable Long id) {
    boolean means(Repo repo) {
      return (owner == null || owner.equals(repo.owner()))
          && (fullName == null || fullName.equals(repo.fullName()))
          && (id == null || id == repo.id())
          && (fullName != null || id != null);
    }

    String shown() {
      return fullName == null ? String.valueOf(id) : fullName;
    }
  }
}
