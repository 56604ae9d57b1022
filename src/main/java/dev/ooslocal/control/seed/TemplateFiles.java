package dev.ooslocal.control.seed;

import dev.ooslocal.language.Language;
import dev.ooslocal.language.Problem;
import dev.ooslocal.language.TemplateException;
import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.template.TemplateSeeds;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code templates/NAME.yml}: the template NAME. */
@Component
final class TemplateFiles implements SeedKind {
  private static final Pattern NAME = Pattern.compile("templates/([^/]+)\\.(yml|yaml|json)");

  private final Language language;
  private final TemplateSeeds templates;

  TemplateFiles(Language language, TemplateSeeds templates) {
    this.language = language;
    this.templates = templates;
  }

  @Override
  public boolean covers(String name) {
    return NAME.matcher(name).matches();
  }

  @Override
  public void plant(String name, Path file) {
    String text = SeedText.read(file);
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      throw new IllegalArgumentException(name + " is no template");
    }
    try {
      language.compile(text);
      templates.plant(parts.group(1), text);
    } catch (TemplateException unusable) {
      throw broken(file, unusable);
    } catch (ApiException refused) {
      throw new LocalProblem("InvalidTemplate", file + ": " + refused.getMessage(), null);
    }
  }

  private static LocalProblem broken(Path file, TemplateException unusable) {
    String all =
        unusable.problems().stream()
            .map(problem -> line(file, problem))
            .collect(Collectors.joining("\n"));
    return new LocalProblem("InvalidTemplate", all, null);
  }

  private static String line(Path file, Problem problem) {
    return "%s:%d:%d: %s".formatted(file, problem.line(), problem.column(), problem.message());
  }
}
