package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aliyun.oos20190601.Client;
import com.aliyun.oos20190601.models.ListExecutionsRequest;
import com.aliyun.oos20190601.models.StartExecutionRequest;
import com.aliyun.teaopenapi.models.Config;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * HTTPS with a certificate made for this machine, as docs/clients/https.md says, and the vendor's
 * SDK.
 */
class HttpsIT {
  private static final String PASSWORD = "changeit";
  private static final String TEMPLATE =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - {Name: look, Action: 'ACS::ExecuteAPI', Properties: {Service: ECS, API: DescribeRegions}}
      """;

  @Test
  void theSdkTalksToItAndWhoeverTrustsTheCertificate(@TempDir Path folder) throws Exception {
    Path store = folder.resolve("oos.p12");
    makeCertificate(store);
    try (ServiceProcess service =
        ServiceProcess.start(
            "--server.ssl.key-store=" + store, "--server.ssl.key-store-password=" + PASSWORD)) {
      Awaitility.await()
          .atMost(Duration.ofMinutes(5))
          .until(() -> service.log().contains("Started OosLocal"));
      Client sdk = sdk(service.endpoint());
      String id = start(sdk);
      assertThat(
              sdk.listExecutions(new ListExecutionsRequest().setExecutionId(id))
                  .getBody()
                  .getExecutions())
          .hasSize(1);
      URI ready = URI.create("https://" + service.endpoint() + "/_oos/ready");
      try (HttpClient distrusting = HttpClient.newHttpClient()) {
        assertThatThrownBy(() -> status(distrusting, ready)).isInstanceOf(SSLException.class);
      }
      try (HttpClient trusting = HttpClient.newBuilder().sslContext(trusting(store)).build()) {
        assertThat(status(trusting, ready)).isEqualTo(200);
      }
    }
  }

  private static int status(HttpClient client, URI uri) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding()).statusCode();
  }

  /** What {@code -Djavax.net.ssl.trustStore} does. */
  private static SSLContext trusting(Path store) throws IOException, GeneralSecurityException {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray()));
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
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
