package dev.ooslocal.control.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.action.Atoms;
import dev.ooslocal.language.OosLanguage;
import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFilesTest {
  private static final String TEXT =
      "FormatVersion: OOS-2019-06-01\nTasks:\n  - Name: a\n    Action: ACS::Pause\n";

  @TempDir Path folder;

  private final Map<String, String> planted = new HashMap<>();
  private final TemplateFiles files =
      new TemplateFiles(new OosLanguage(Atoms.catalogue()), planted::put);

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("Demo.yml"), text);
  }

  @Test
  void plantsTheTemplateUnderTheNameOfTheFile() throws IOException {
    files.plant("templates/Demo.yml", file(TEXT));
    assertThat(planted).containsExactly(Map.entry("Demo", TEXT));
  }

  @Test
  void coversYamlAndJsonInItsFolderOnly() {
    assertThat(files.covers("templates/a.yaml")).isTrue();
    assertThat(files.covers("templates/a.json")).isTrue();
    assertThat(files.covers("templates/a.txt")).isFalse();
    assertThat(files.covers("templates/deep/a.yml")).isFalse();
    assertThat(files.covers("a.yml")).isFalse();
  }

  @Test
  void namesFileAndLineOfEachProblem() throws IOException {
    Path file = file(TEXT.replace("ACS::Pause", "ACS::Paus"));
    assertThatThrownBy(() -> files.plant("templates/Demo.yml", file))
        .isInstanceOf(LocalProblem.class)
        .hasMessageContaining(file + ":4:13: ");
    assertThat(planted).isEmpty();
  }

  @Test
  void namesTheFileWhenTheTemplateIsRefused() throws IOException {
    TemplateFiles refusing =
        new TemplateFiles(
            new OosLanguage(Atoms.catalogue()),
            (name, text) -> {
              throw new ApiException(ErrorCode.INVALID_PARAMETER, "the name is not allowed");
            });
    Path file = file(TEXT);
    assertThatThrownBy(() -> refusing.plant("templates/Demo.yml", file))
        .isInstanceOf(LocalProblem.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("the name is not allowed");
  }
}
