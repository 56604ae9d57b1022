package dev.ooslocal.control;

import dev.ooslocal.action.Atoms;
import dev.ooslocal.language.Language;
import dev.ooslocal.language.OosLanguage;
import dev.ooslocal.language.Problem;
import dev.ooslocal.template.KnownActions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Checks templates: one line for each problem, {@code path:line:column: severity: message [rule]}.
 * Warnings are shown, but only errors make the exit code 1 (chosen).
 */
final class Lint {
  private Lint() {}

  static int run(List<String> files, PrintStream out, PrintStream errors) {
    Language language = new OosLanguage(KnownActions.with(Atoms.catalogue()));
    int worst = CommandLine.GOOD;
    for (String file : files) {
      worst = Math.max(worst, check(language, file, out, errors));
    }
    return worst;
  }

  private static int check(Language language, String file, PrintStream out, PrintStream errors) {
    try {
      List<Problem> problems = language.lint(Files.readString(Path.of(file)));
      problems.forEach(problem -> out.println(line(file, problem)));
      boolean unusable = problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
      return unusable ? CommandLine.BAD : CommandLine.GOOD;
    } catch (MalformedInputException notText) {
      errors.println(file + ": is not UTF-8 text");
      return CommandLine.USAGE;
    } catch (NoSuchFileException absent) {
      errors.println(file + ": cannot be read: there is no such file");
      return CommandLine.USAGE;
    } catch (IOException unreadable) {
      errors.println(file + ": cannot be read: " + unreadable);
      return CommandLine.USAGE;
    }
  }

  private static String line(String file, Problem problem) {
    String hint = problem.didYouMean();
    return "%s:%d:%d: %s: %s%s [%s]"
        .formatted(
            file,
            problem.line(),
            problem.column(),
            problem.severity().name().toLowerCase(Locale.ROOT),
            problem.message(),
            hint == null ? "" : ", did you mean " + hint + "?",
            problem.rule());
  }
}
