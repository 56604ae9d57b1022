package example;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * OOS Local as a process, for JUnit: {@code @RegisterExtension static final OosProcess OOS = new OosProcess();}. It is
 * started before the first test of a class, ends with this JVM, and is as new before each test. Nobody waits for time.
 */
public final class OosProcess implements BeforeAllCallback, BeforeEachCallback {
  private static final Duration TO_START = Duration.ofMinutes(2);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private int port;

  /** Host and port, the form in which the SDKs take it. */
  public String endpoint() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    if (port == 0) {
      start();
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    HttpRequest reset =
        HttpRequest.newBuilder(URI.create("http://" + endpoint() + "/_oos/reset"))
            .POST(BodyPublishers.noBody())
            .build();
    int status = HTTP.send(reset, BodyHandlers.discarding()).statusCode();
    if (status >= 300) {
      throw new IllegalStateException("reset answers " + status);
    }
  }

  private void start() throws IOException, InterruptedException {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    File log = File.createTempFile("oos-local", ".log");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-jar",
                    System.getProperty("oos.jar"),
                    "--server.port=" + port,
                    "--oos.clock.mode=skip"))
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    long latest = System.nanoTime() + TO_START.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > latest) {
        process.destroyForcibly();
        throw new IllegalStateException("OOS Local does not start, see " + log);
      }
      Thread.sleep(50);
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      HttpRequest ready =
          HttpRequest.newBuilder(URI.create("http://" + endpoint() + "/_oos/ready")).build();
      return HTTP.send(ready, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}
