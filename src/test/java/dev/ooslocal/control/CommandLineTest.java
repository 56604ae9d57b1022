package dev.ooslocal.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  private static final String GOOD =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: wait
          Action: ACS::Sleep
          Properties:
            Duration: PT1S
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  private OptionalInt run(String... arguments) {
    return CommandLine.run(
        arguments,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(errors, true, StandardCharsets.UTF_8));
  }

  @Test
  void leavesServingToTheService() {
    assertThat(run()).isEmpty();
    assertThat(run("--server.port=1")).isEmpty();
  }

  /** Where people write ٢ for 2, as where they do not: programs read what it says. */
  @Test
  void writesNumbersForMachinesWhateverTheLanguage(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(folder.resolve("t.yml"), "FormatVersion: OOS-2019-06-01\nTasks: 1");
    Process lint =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.ooslocal.OosLocal",
                "lint",
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(lint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(lint.waitFor()).as(said).isEqualTo(1);
    assertThat(said).startsWith(file + ":2:8: error: ");
  }

  @Test
  void tellsItsVersion() {
    assertThat(run("version")).hasValue(0);
    assertThat(out.toString(StandardCharsets.UTF_8)).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "--help", "-h"})
  void tellsWhatItCanDoWithoutServing(String word) {
    assertThat(run(word)).hasValue(0);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("usage:");
  }

  @Test
  void saysWhatIsNoJsonWithoutTheParsersSettings(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("cut.json"), "{\"Tasks\": [");
    assertThat(run("lint", file.toString())).hasValue(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("cut.json:1:12: error: not valid JSON: Unexpected end-of-input")
        .doesNotContain("REDACTED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lint", "version 1", "health a b", "serve", "lint --json a.yml"})
  void explainsItselfWhenMisused(String line) {
    assertThat(run(line.split(" "))).hasValue(2);
    assertThat(errors.toString(StandardCharsets.UTF_8)).contains("usage:");
  }

  @Test
  void findsNothingWrongWithAGoodTemplate(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("good.yml"), GOOD);
    assertThat(run("lint", file.toString())).hasValue(0);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void tellsProblemsWithFileLineAndColumn(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(folder.resolve("bad.yml"), GOOD.replace("ACS::Sleep", "ACS::Slep"));
    assertThat(run("lint", file.toString())).hasValue(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith(file + ":4:13: error: ")
        .contains("ACS::Sleep");
  }

  @Test
  void saysThatAFileCannotBeRead(@TempDir Path folder) {
    assertThat(run("lint", folder.resolve("none.yml").toString())).hasValue(2);
    assertThat(errors.toString(StandardCharsets.UTF_8))
        .contains("none.yml: cannot be read: there is no such file");
  }

  @ParameterizedTest
  @CsvSource({"200, 0", "503, 1"})
  void asksWhetherTheServiceIsReady(int status, int exit) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/_oos/ready",
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    assertThat(run("health", "http://127.0.0.1:" + server.getAddress().getPort() + "/"))
        .hasValue(exit);
    server.stop(0);
  }

  @Test
  void saysThatNobodyAnswers() {
    assertThat(run("health", "http://127.0.0.1:1")).hasValue(1);
    assertThat(run("health", "no url")).hasValue(2);
  }
}
