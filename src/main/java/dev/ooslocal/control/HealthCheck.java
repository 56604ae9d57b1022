package dev.ooslocal.control;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** Asks a running service whether it is ready. */
final class HealthCheck {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String HERE = "http://127.0.0.1:";
  private static final String PORT = "8667";

  private HealthCheck() {}

  static int run(List<String> arguments, PrintStream out, PrintStream errors) {
    String base =
        arguments.isEmpty()
            ? HERE + System.getenv().getOrDefault("SERVER_PORT", PORT)
            : arguments.getFirst().replaceAll("/+$", "");
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpRequest question =
          HttpRequest.newBuilder(URI.create(base + "/_oos/ready")).timeout(PATIENCE).build();
      HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
      out.println(answer.body());
      return answer.statusCode() == 200 ? CommandLine.GOOD : CommandLine.BAD;
    } catch (IllegalArgumentException noUrl) {
      errors.println(base + " is no URL: " + noUrl.getMessage());
      return CommandLine.USAGE;
    } catch (IOException broken) {
      errors.println(base + " does not answer: " + broken);
      return CommandLine.BAD;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return CommandLine.BAD;
    }
  }
}
