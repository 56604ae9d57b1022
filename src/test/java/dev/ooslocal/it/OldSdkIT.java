package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The vendor's old Java SDK, unmodified and with its own class path, against the finished jar. What
 * it does stands in {@code src/test/sdk}, in {@code OldSdkLife.java} and {@code OldSdkKeys.java}.
 */
class OldSdkIT {
  /**
   * What this SDK makes of SignatureDoesNotMatch when the text that the service says it signed is
   * the SDK's own to the byte: then only the secret can be wrong.
   */
  private static final String WRONG_SECRET = "SDK.InvalidAccessKeySecret";

  @Test
  void livesThroughTheLifeOfTemplatesAndExecutions() throws IOException, InterruptedException {
    try (ServiceProcess service = ServiceProcess.ready()) {
      assertThat(said("OldSdkLife", service.endpoint())).contains("ALL DONE");
      ClientCalls.note(service, OldSdkIT.class, "Java SDK 1.5.10");
    }
  }

  @Test
  void isLetInWithRightSecretsAndTokensAlone() throws IOException, InterruptedException {
    try (ServiceProcess service =
        ServiceProcess.ready("--oos.auth.mode=verify", "--oos.seed.dir=src/test/sdk/keys")) {
      String said =
          said(
              "OldSdkKeys",
              service.endpoint(),
              "LTAIsam",
              "sam-secret-0001",
              "acs:ram::1234567890123456:role/reader");
      assertThat(said.lines())
          .containsSubsequence(
              "right secret: OK",
              "wrong secret: " + WRONG_SECRET,
              "unknown key: InvalidAccessKeyId.NotFound",
              "token: OK",
              "wrong token: InvalidStsToken",
              "token, wrong secret: " + WRONG_SECRET);
    }
  }

  /** What a program says that ends well. */
  private static String said(String program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("it.old-sdk", "target/old-sdk") + "/*",
                "src/test/sdk/" + program + ".java"));
    command.addAll(List.of(arguments));
    Process sdk = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(sdk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(sdk.waitFor()).as(said).isZero();
    return said;
  }
}
