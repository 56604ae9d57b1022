package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs in {@code src/test/sdk} that use the vendor's SDKs, each in a process of its own. */
final class SdkProgram {
  private SdkProgram() {}

  /** What a program says that ends well, of those that use SDKs of the tests' own class path. */
  static String run(String program, String... arguments) throws IOException, InterruptedException {
    return run(System.getProperty("java.class.path"), program, List.of(arguments));
  }

  /** The same of those that use the old SDK, which has a class path of its own. */
  static String runOld(String program, String... arguments)
      throws IOException, InterruptedException {
    String classPath = System.getProperty("it.old-sdk", "target/old-sdk") + "/*";
    return run(classPath, program, List.of(arguments));
  }

  private static String run(String classPath, String program, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                "src/test/sdk/" + program + ".java"));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
