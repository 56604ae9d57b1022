package dev.ooslocal.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Guesses from the files of a repository how it is built and what runs it (chosen). */
public final class Analysis {
  private static final List<Kind> KINDS =
      List.of(
          new Kind("Dockerfile", "Docker", "Docker"),
          new Kind("docker-compose.yml", "DockerCompose", "Docker"),
          new Kind("docker-compose.yaml", "DockerCompose", "Docker"),
          new Kind("pom.xml", "Maven", "Java"),
          new Kind("build.gradle", "Gradle", "Java"),
          new Kind("build.gradle.kts", "Gradle", "Java"),
          new Kind("package.json", "Npm", "Node.js"),
          new Kind("go.mod", "Go", "Go"),
          new Kind("requirements.txt", "Pip", "Python"),
          new Kind("pyproject.toml", "Pip", "Python"),
          new Kind("composer.json", "Composer", "PHP"));

  private Analysis() {}

  /** One guess per way to build it, in a fixed order. */
  public static List<Guess> of(List<String> files) {
    Map<String, Map<String, List<String>>> found = new TreeMap<>();
    for (String file : files) {
      String name = file.substring(file.lastIndexOf('/') + 1);
      for (Kind kind : KINDS) {
        if (kind.file().equals(name)) {
          found
              .computeIfAbsent(kind.build() + " " + kind.runtime(), _ -> new TreeMap<>())
              .computeIfAbsent(name, _ -> new ArrayList<>())
              .add(file);
        }
      }
    }
    return found.entrySet().stream()
        .map(
            one -> {
              String[] names = one.getKey().split(" ", 2);
              return new Guess(names[0], names[1], one.getValue());
            })
        .toList();
  }

  private record Kind(String file, String build, String runtime) {}

  /**
   * A way to build and run a repository.
   *
   * @param build the tool, such as Maven
   * @param runtime the runtime, such as Java
   * @param files the paths of the files that say so, by the files' name
   */
  public record Guess(String build, String runtime, Map<String, List<String>> files) {
    public Guess {
      files = Map.copyOf(files);
    }
  }
}
