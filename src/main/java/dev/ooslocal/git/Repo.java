package dev.ooslocal.git;

import dev.ooslocal.platform.Sha256;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A repository of a git account.
 *
 * @param platform the platform, in lower case: {@code github}, {@code gitee} …
 * @param owner the git account it is reached through
 * @param organization the organization or user it belongs to
 * @param name its own name
 * @param location the folder of the repository, bare or with a work tree
 * @param isPrivate whether only its owner sees it
 * @param description free text, may be empty
 */
public record Repo(
    String platform,
    String owner,
    String organization,
    String name,
    Path location,
    boolean isPrivate,
    String description) {

  /** {@code organization/name}. */
  public String fullName() {
    return organization + "/" + name;
  }

  /** A number that is always the same for the same repository. */
  public long id() {
    return Long.parseLong(Sha256.hex(platform + "/" + fullName()).substring(0, 8), 16);
  }

  /** Where its page would be on the platform. */
  public String htmlUrl() {
    String host =
        switch (platform.toLowerCase(Locale.ROOT)) {
          case "codeup" -> "codeup.aliyun.com";
          case "gitlab" -> "gitlab.com";
          default -> platform + ".com";
        };
    return "https://" + host + "/" + fullName();
  }

  /** The id of its organization on the platform. */
  public String organizationId() {
    return organizationId(platform, organization);
  }

  static String organizationId(String platform, String organization) {
    return Sha256.hex(platform + "/" + organization).substring(0, 24);
  }
}
