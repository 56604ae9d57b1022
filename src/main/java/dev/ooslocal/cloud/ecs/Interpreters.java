package dev.ooslocal.cloud.ecs;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which program of this machine runs a script: the one its first line names, as the agent's scripts
 * may, or one for its type. The names are chosen, the first that is there is taken.
 */
final class Interpreters {
  private static final Map<String, List<List<String>>> BY_TYPE =
      Map.of(
          "RunShellScript", List.of(List.of("/bin/sh")),
          "RunPythonScript", List.of(List.of("python3"), List.of("python")),
          "RunPowerShellScript",
              List.of(
                  List.of("pwsh", "-NoProfile", "-File"),
                  List.of("powershell", "-NoProfile", "-ExecutionPolicy", "Bypass", "-File")),
          "RunBatScript", List.of(List.of("cmd.exe", "/c")));

  /** Some tell by the end of a file's name whether it is theirs. */
  private static final Map<String, String> ENDINGS =
      Map.of("RunPowerShellScript", ".ps1", "RunBatScript", ".bat", "RunPythonScript", ".py");

  private Interpreters() {}

  /**
   * The words before the name of the script's file; empty when nothing here can run it.
   *
   * @param path the folders of programs, as the variable {@code PATH} has them
   */
  static Optional<List<String>> of(Script script, String path) {
    List<String> named = named(script.text());
    Stream<List<String>> fit =
        named.isEmpty()
            ? BY_TYPE.getOrDefault(script.type(), List.of()).stream()
            : Stream.of(named);
    return fit.filter(words -> isThere(words.getFirst(), path)).findFirst();
  }

  static String ending(Script script) {
    return ENDINGS.getOrDefault(script.type(), ".sh");
  }

  private static List<String> named(String text) {
    if (!text.startsWith("#!")) {
      return List.of();
    }
    String line = text.lines().findFirst().orElse("").substring(2).strip();
    return line.isEmpty() ? List.of() : List.of(line.split("\\s+", 2));
  }

  private static boolean isThere(String program, String path) {
    return program.contains("/")
        ? Files.isExecutable(Path.of(program))
        : Pattern.compile(Pattern.quote(File.pathSeparator))
            .splitAsStream(path)
            .filter(folder -> !folder.isEmpty())
            .map(folder -> Path.of(folder, program))
            .anyMatch(Interpreters::isProgram);
  }

  private static boolean isProgram(Path file) {
    return Files.isExecutable(file)
        || Files.isExecutable(file.resolveSibling(file.getFileName() + ".exe"));
  }
}
