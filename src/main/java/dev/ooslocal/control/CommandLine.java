package dev.ooslocal.control;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What the jar does besides serving. */
public final class CommandLine {
  static final int GOOD = 0;
  static final int BAD = 1;
  static final int USAGE = 2;

  private static final String HELP =
      """
      usage: java -jar oos-local.jar [--setting=value …]   serve
             java -jar oos-local.jar lint FILE…             check templates
             java -jar oos-local.jar health [URL]           ask a service whether it is ready
             java -jar oos-local.jar version
             java -XX:AOTCacheOutput=FILE -jar oos-local.jar train
                                                            write down what makes the next start fast
      """;

  private static final Set<String> HELP_WORDS = Set.of("help", "--help", "-h");

  private CommandLine() {}

  /**
   * Does what the first word says.
   *
   * @return the exit code; empty when the jar is to serve
   */
  public static OptionalInt run(String[] arguments, PrintStream out, PrintStream errors) {
    if (arguments.length == 1 && HELP_WORDS.contains(arguments[0])) {
      out.print(HELP);
      return OptionalInt.of(GOOD);
    }
    if (arguments.length == 0 || arguments[0].startsWith("--")) {
      return OptionalInt.empty();
    }
    List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
    return OptionalInt.of(
        switch (arguments[0]) {
          case "lint" -> isOfFiles(rest) ? Lint.run(rest, out, errors) : usage(errors);
          case "health" -> rest.size() > 1 ? usage(errors) : HealthCheck.run(rest, out, errors);
          case "version" -> rest.isEmpty() ? version(out) : usage(errors);
          default -> usage(errors);
        });
  }

  private static boolean isOfFiles(List<String> rest) {
    return !rest.isEmpty() && rest.stream().noneMatch(word -> word.startsWith("--"));
  }

  private static int version(PrintStream out) {
    out.println(Version.current());
    return GOOD;
  }

  private static int usage(PrintStream errors) {
    errors.print(HELP);
    return USAGE;
  }
}
