package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers, bodies and clients beyond what anybody needs: refused or dropped, nobody else minds. */
class RoughClientsIT {
  /** More than there are threads to serve requests. */
  private static final int SLOW_ONES = 100;

  private static final Duration AT_ONCE = Duration.ofSeconds(5);
  private static final int PATIENCE_MILLIS = 20_000;

  private static ServiceProcess service;

  @BeforeAll
  static void start() {
    service = ServiceProcess.ready("--server.tomcat.connection-timeout=3s");
  }

  @AfterAll
  static void end() {
    service.close();
  }

  @ParameterizedTest
  @CsvSource({
    "200, /?Action=DescribeRegions&x=, 200000",
    "400, /?Action=DescribeRegions&x=, 300000",
    "200, /_oos/health?x=, 200000",
    "400, /_oos/health?x=, 300000"
  })
  void aLineOf256KilobytesIsTheLongest(int status, String line, int length) throws IOException {
    String answer = answer("GET " + line + "a".repeat(length) + " HTTP/1.1\r\n" + rest(""));
    assertThat(answer).startsWith("HTTP/1.1 " + status);
  }

  @Test
  void headersBeyondTheLimitAreRefused() throws IOException {
    assertThat(answer(get("x-long: " + "a".repeat(300_000) + "\r\n"))).startsWith("HTTP/1.1 400");
    assertThat(answer(get("x-many: 1\r\n".repeat(1000)))).startsWith("HTTP/1.1 400");
    assertThat(answer(get(""))).startsWith("HTTP/1.1 200");
  }

  @Test
  void aFormBeyondTheLimitIsRefusedAsTheServiceDoes() throws IOException {
    String form = "Action=CreateTemplate&TemplateName=Large&Content=" + "a".repeat(3_000_000);
    String answer = answer(post(form.length(), form));
    assertThat(answer).matches("(?s)HTTP/1\\.1 4\\d\\d .*").contains("\"Code\"");
  }

  @Test
  void aTemplateBeyondItsLimitIsAnInvalidTemplate() throws IOException {
    String form = "Action=CreateTemplate&TemplateName=Large&Content=" + "a".repeat(70_000);
    assertThat(answer(post(form.length(), form))).contains("TemplateValidationError");
  }

  @Test
  void parametersBeyondTheLimitAreRefused() throws IOException {
    StringBuilder form = new StringBuilder("Action=DescribeRegions");
    IntStream.range(0, 2_000).forEach(i -> form.append("&a").append(i).append("=1"));
    assertThat(answer(post(form.length(), form.toString())))
        .startsWith("HTTP/1.1 400")
        .contains("The body is invalid: it has more than 2000 parameters");
  }

  /** Clients that begin a request and say no more hold no thread that others need. */
  @Test
  void clientsThatSayNoMoreAreDroppedAndNobodyWaitsForThem() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < SLOW_ONES; i++) {
        String begun = i % 2 == 0 ? "GET /?Action=Descr" : post(1000, "Action=Descr");
        slow.add(sent(begun));
      }
      long begun = System.nanoTime();
      service.rpc().call("DescribeRegions");
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(AT_ONCE);
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> assertThat(slow).allMatch(RoughClientsIT::isDropped));
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
    assertThat(service.errors()).isEmpty();
  }

  private static String get(String headers) {
    return "GET /?Action=DescribeRegions HTTP/1.1\r\n" + rest(headers);
  }

  private static String post(int length, String body) {
    return "POST / HTTP/1.1\r\n"
        + rest(
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length + "\r\n")
        + body;
  }

  private static String rest(String headers) {
    return "Host: " + service.endpoint() + "\r\nConnection: close\r\n" + headers + "\r\n";
  }

  private static String answer(String request) throws IOException {
    try (Socket socket = sent(request)) {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Socket sent(String request) throws IOException {
    String endpoint = service.endpoint();
    int port = Integer.parseInt(endpoint.substring(endpoint.indexOf(':') + 1));
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    return socket;
  }

  private static boolean isDropped(Socket socket) {
    try {
      socket.setSoTimeout(1);
      InputStream in = socket.getInputStream();
      while (in.read() >= 0) {
        // What it says before it closes, a 408 perhaps.
      }
      return true;
    } catch (java.net.SocketTimeoutException stillOpen) {
      return false;
    } catch (IOException reset) {
      return true;
    }
  }
}
