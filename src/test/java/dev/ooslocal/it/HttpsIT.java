package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aliyun.oos20190601.Client;
import com.aliyun.oos20190601.models.ListExecutionsRequest;
import com.aliyun.oos20190601.models.StartExecutionRequest;
import com.aliyun.teaopenapi.models.Config;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HTTPS with a certificate made for this machine, as docs/clients/https.md says, and the vendor's SDK. */
class HttpsIT {
  private static final String TRUST_STORE = "javax.net.ssl.trustStore";
  private static final String TRUST_STORE_PASSWORD = "javax.net.ssl.trustStorePassword";
  private static final String TEMPLATE =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - {Name: look, Action: 'ACS::ExecuteAPI', Properties: {Service: ECS, API: DescribeRegions}}
      """;

  @AfterEach
  void trustAsBefore() {
    System.clearProperty(TRUST_STORE);
    System.clearProperty(TRUST_STORE_PASSWORD);
  }

  @Test
  void theSdkTalksToItOnceItTrustsTheCertificate(@TempDir Path folder) throws Exception {
    Path store = folder.resolve("oos.p12");
    makeCertificate(store);
    try (ServiceProcess service =
        ServiceProcess.start(
            "--server.ssl.key-store=" + store, "--server.ssl.key-store-password=changeit")) {
      Awaitility.await()
          .atMost(Duration.ofMinutes(5))
          .until(() -> service.log().contains("Started OosLocal"));
      String port = service.endpoint().substring(service.endpoint().indexOf(':'));
      assertThatThrownBy(() -> start(sdk("127.0.0.1" + port))).hasRootCauseInstanceOf(Exception.class)
          .hasStackTraceContaining(SSLException.class.getPackageName());
      System.setProperty(TRUST_STORE, store.toString());
      System.setProperty(TRUST_STORE_PASSWORD, "changeit");
      Client trusting = sdk("localhost" + port);
      String id = start(trusting);
      assertThat(
              trusting
                  .listExecutions(new ListExecutionsRequest().setExecutionId(id))
                  .getBody()
                  .getExecutions())
          .hasSize(1);
    }
  }

  private static String start(Client sdk) throws Exception {
    return sdk.startExecution(new StartExecutionRequest().setTemplateContent(TEMPLATE))
        .getBody()
        .getExecution()
        .getExecutionId();
  }

  private static Client sdk(String endpoint) throws Exception {
    return new Client(
        new Config()
            .setAccessKeyId("key")
            .setAccessKeySecret("secret")
            .setRegionId("cn-hangzhou")
            .setEndpoint(endpoint)
            .setProtocol("HTTPS"));
  }

  private static void makeCertificate(Path store) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
    command.addAll(
        List.of(
            ("-genkeypair -alias oos -keyalg EC -validity 825 -dname CN=localhost"
                    + " -ext san=dns:localhost,ip:127.0.0.1 -storepass changeit -keystore "
                    + store)
                .split(" ")));
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();
  }
}
