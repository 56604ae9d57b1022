package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** README's quick start and its story, word for word; only the port is another. */
class ReadmeIT {
  private static final Pattern SHELL = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

  @Test
  void theQuickStartDoesWhatItSays() throws IOException, InterruptedException {
    try (ServiceProcess service = ServiceProcess.readyFromJar()) {
      String said = run(block(0).replace("http://127.0.0.1:8667", service.url()));
      assertThat(said)
          .contains("\"Status\": \"Success\"")
          .contains("web-1 is Stopped", "web-2 is Stopped")
          .contains("find\tACS::ExecuteAPI\tSuccess")
          .contains("stop\tACS::ExecuteAPI\tSuccess")
          .contains("wait\tACS::WaitFor\tSuccess")
          .contains("describe\tACS::ExecuteAPI\tSuccess")
          .containsPattern("(?m)^20..-..-..T..:..:..(\\.\\d+)?Z \\S");
      ClientCalls.note(service, ReadmeIT.class, "curl");
    }
  }

  @Test
  void theStoryEndsWell() throws IOException, InterruptedException {
    try (ServiceProcess service = ServiceProcess.ready()) {
      String said = run(block(1).replace("http://127.0.0.1:8667", service.url()));
      assertThat(said)
          .contains("\"ACS:Application.Name\":\"openssl\"")
          .contains("i-local0001 misses 2\n", "i-local0002 misses 2\n", "kernel\t", "openssl\t")
          .containsSubsequence("item is Running", "\"approve\"", "\"Status\": \"Success\"")
          .contains("i-local0001 misses 0 after install", "i-local0002 misses 0 after install")
          .contains("item is Resolved");
      ClientCalls.note(service, ReadmeIT.class, "curl");
    }
  }

  private static String block(int number) throws IOException {
    return SHELL
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .skip(number)
        .findFirst()
        .orElseThrow(() -> new AssertionError("README has no block " + number + " for the shell"))
        .group(1);
  }

  private static String run(String script) throws IOException, InterruptedException {
    Path output = Files.createTempFile("readme", ".out");
    Process shell =
        new ProcessBuilder("bash", "-euo", "pipefail", "-c", script)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = shell.waitFor(2, TimeUnit.MINUTES);
    shell.destroyForcibly();
    String said = Files.readString(output, StandardCharsets.UTF_8);
    Files.delete(output);
    assertThat(ended).as("still running: %s", said).isTrue();
    assertThat(shell.exitValue()).as(said).isZero();
    return said;
  }
}
