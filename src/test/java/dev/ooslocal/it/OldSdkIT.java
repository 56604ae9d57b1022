package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
      assertThat(SdkProgram.runOld("OldSdkLife", service.endpoint())).contains("ALL DONE");
      ClientCalls.note(service, OldSdkIT.class, "Java SDK 1.5.10");
    }
  }

  @Test
  void isLetInWithRightSecretsAndTokensAlone() throws IOException, InterruptedException {
    try (ServiceProcess service =
        ServiceProcess.ready("--oos.auth.mode=verify", "--oos.seed.dir=src/test/sdk/keys")) {
      String said =
          SdkProgram.runOld(
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
}
