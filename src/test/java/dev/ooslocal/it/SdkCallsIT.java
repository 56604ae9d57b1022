package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every operation that the vendor's Java SDKs have, called by both with their signatures checked:
 * at least once well, its answer read, and once in an error. What they do stands in {@code
 * src/test/sdk/calls}; each runs in a process of its own.
 */
class SdkCallsIT {
  @ParameterizedTest
  @CsvSource({"TeaSdk, Java SDK 2.0.0", "OldSdk, Java SDK 1.5.10"})
  void callsEveryOperationItHas(String sdk, String client)
      throws IOException, InterruptedException {
    try (ServiceProcess service =
        ServiceProcess.ready("--oos.auth.mode=verify", "--oos.seed.dir=src/test/sdk/seed")) {
      String[] caller = {service.endpoint(), "LTAIsdk", "sdk-secret-0001"};
      String said =
          sdk.equals("OldSdk") ? SdkProgram.runOld(sdk, caller) : SdkProgram.run(sdk, caller);
      Files.writeString(Path.of("target/it", sdk + ".txt"), said);
      assertThat(said.lines().filter(line -> line.startsWith("WRONG "))).isEmpty();
      assertThat(said).contains("ALL 78 DONE");
      ClientCalls.note(service, SdkCallsIT.class, client);
    }
  }
}
