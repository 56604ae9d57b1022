package dev.ooslocal.control;

import dev.ooslocal.action.Atoms;
import dev.ooslocal.language.Language;
import dev.ooslocal.language.OosLanguage;
import dev.ooslocal.language.Problem;
import dev.ooslocal.language.TemplateException;
import dev.ooslocal.template.KnownActions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks templates: one line for each problem, {@code path:line:column: message}. */
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
      language.compile(Files.readString(Path.of(file)));
      return CommandLine.GOOD;
    } catch (TemplateException unusable) {
      unusable.problems().forEach(problem -> out.println(line(file, problem)));
      return CommandLine.BAD;
    } catch (IOException unreadable) {
      errors.println(file + ": cannot be read: " + unreadable);
      return CommandLine.USAGE;
    }
  }

  private static String line(String file, Problem problem) {
    String hint = problem.didYouMean();
    return "%s:%d:%d: %s%s"
        .formatted(
            file,
            problem.line(),
            problem.column(),
            problem.message(),
            hint == null ? "" : ", did you mean " + hint + "?");
  }
}
