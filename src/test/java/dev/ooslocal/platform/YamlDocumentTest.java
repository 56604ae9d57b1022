package dev.ooslocal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person may have written into a file, and what is said of it with its line. */
class YamlDocumentTest {
  private static final Path FILE = Path.of("cloud.yml");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a: 1;b: 2;a: 3                      | cloud.yml:3: the key a stands here twice, first in line 1
          x:;- {n: 1};- {n: 1, m: 2, n: 3}    | cloud.yml:3: the key n stands here twice, first in line 3
          {"a": {"b": 1, "b": 1}}             | cloud.yml:1: the key b stands here twice, first in line 1
          a: &a;  b: *a                       | cloud.yml:1: values are nested deeper than 100
          a: [                                | cloud.yml:1: expected the node content, but found '<stream end>'
          """)
  void tellsWhatIsWrongAndWhere(String text, String message) {
    assertThatThrownBy(() -> YamlDocument.of(FILE, text.replace(';', '\n')))
        .isInstanceOf(LocalProblem.class)
        .hasMessage(message);
  }

  @Test
  void refusesWhatIsNoText(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("latin.yml");
    Files.write(file, "name: é".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> YamlDocument.read(file)).hasMessage(file + ": it is not UTF-8");
    assertThatThrownBy(() -> YamlDocument.of(FILE, "a: \u0007"))
        .isInstanceOf(LocalProblem.class)
        .hasMessageStartingWith("cloud.yml: ");
  }

  @Test
  void takesTheSameKeyInTwoMaps() {
    String text = "a: &x {n: 1}\nb: {n: 2}\nc: *x\n";
    assertThat(YamlDocument.of(FILE, text).json().at("/c/n").asInt()).isEqualTo(1);
  }
}
