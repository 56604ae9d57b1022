package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;

/** The example project of the documents, built and tested by Maven as its users do it. */
class ExampleIT {
  private static final Path LOG = Path.of("target/it/example.log");
  private static final int MINUTES = 8;

  @Test
  void theExampleProjectPasses() throws IOException, InterruptedException {
    List<String> tests = new ArrayList<>(List.of("StopWebTest"));
    if (DockerClientFactory.instance().isDockerAvailable()) {
      BuiltImage.build();
      tests.add("ContainerTest");
    }
    String said = maven(String.join(",", tests));
    tests.forEach(
        test ->
            assertThat(said)
                .containsPattern("Tests run: \\d, Failures: 0, Errors: 0, Skipped: 0.*" + test));
  }

  private static String maven(String tests) throws IOException, InterruptedException {
    Files.createDirectories(LOG.getParent());
    Path jar = Path.of(System.getProperty("it.jar", "target/oos-local.jar")).toAbsolutePath();
    ProcessBuilder maven =
        new ProcessBuilder(
            "mvn",
            "--batch-mode",
            "--no-transfer-progress",
            "--file=docs/examples/junit/pom.xml",
            "-Doos.jar=" + jar,
            "-Doos.image=" + BuiltImage.NAME,
            "-Dtest=" + tests,
            "test");
    maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = maven.redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();
    String said = Files.readString(LOG);
    assertThat(ended).as("still running: %s", said).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }
}
