package dev.ooslocal.application.deploy;

import dev.ooslocal.application.store.Revision;
import dev.ooslocal.platform.Json;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * How an instance fetches what a revision consists of. The commands are chosen; simulated instances
 * answer them by the scripts of their seed file.
 */
final class Artifact {
  private static final String FOLDER = "/root/application";

  private Artifact() {}

  /** The script that fetches it; empty when there is nothing to fetch. */
  static Optional<String> fetching(Revision revision) {
    JsonNode location =
        revision.location() == null ? Json.object() : Json.parse(revision.location());
    return switch (revision.type()) {
      case "Command" -> Optional.empty();
      case "Oss" ->
          Optional.of(
              "ossutil cp -f %s %s/"
                  .formatted(
                      quoted(
                          "oss://"
                              + part(location, "bucketName")
                              + "/"
                              + part(location, "objectName")),
                      FOLDER));
      case "GitRepo" ->
          Optional.of(
              "git clone %s %s"
                  .formatted(quoted(part(location, "repoFullName", "repoName", "url")), FOLDER));
      case "DockerImage" ->
          Optional.of("docker pull " + quoted(part(location, "image", "imageName", "url")));
      default ->
          throw RevisionSteps.refused(
              "revisions of the type " + revision.type() + " can't be deployed here");
    };
  }

  /** The first of these that the location has, in any case. */
  private static String part(JsonNode location, String... names) {
    for (String name : names) {
      for (String given : location.propertyNames()) {
        if (given.equalsIgnoreCase(name)) {
          return location.path(given).asString("");
        }
      }
    }
    throw RevisionSteps.refused("its Location has no " + names[0]);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
