package dev.ooslocal.control.seed;

import dev.ooslocal.cloud.Stubs;
import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.YamlDocument;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** {@code stubs/…}: answers to the calls of templates. */
@Component
final class StubFiles implements SeedKind {
  private static final Pattern NAME = Pattern.compile("stubs/[^/]+\\.(json|yml|yaml)");

  private final Stubs stubs;

  StubFiles(Stubs stubs) {
    this.stubs = stubs;
  }

  @Override
  public boolean covers(String name) {
    return NAME.matcher(name).matches();
  }

  @Override
  public void plant(String name, Path file) {
    YamlDocument document = YamlDocument.read(file);
    try {
      stubs.seed(name, document.json());
    } catch (LocalProblem problem) {
      throw document.located(problem);
    }
  }
}
