package dev.ooslocal.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Lets a service do for some seconds what services do most. Run with {@code -XX:AOTCacheOutput},
 * the JVM then knows which classes and which methods the next start is going to need: that one is
 * ready sooner, and fast sooner.
 */
public final class Training {
  /** A service that nobody else meets and that leaves nothing behind. */
  public static final String[] SETTINGS = {
    "--server.port=0", "--oos.storage=memory", "--oos.clock.mode=skip", "--logging.level.root=warn"
  };

  private static final String WORD = "train";
  private static final int ROUNDS = 600;
  private static final String NAME = "training";

  /** What is looked at between starts, each in its turn. */
  private static final List<String> LOOKS =
      List.of(
          "?Action=ListExecutions",
          "?Action=ListExecutions&Status=Success&MaxResults=10",
          "?Action=ListTaskExecutions&ExecutionId=",
          "?Action=ListExecutionLogs&ExecutionId=",
          "?Action=ListTemplates",
          "?Action=GetTemplate&TemplateName=" + NAME,
          "?Action=DescribeRegions&Format=XML",
          "?Action=NoSuchAction",
          "_oos/ready",
          "_oos/cloud/calls");

  private static final List<String> PAGES = List.of("", "v3/api-docs", "swagger-ui/index.html");

  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;

  private Training(String port) {
    address = "http://127.0.0.1:" + port + "/";
  }

  /** Whether the command line asks for it. */
  public static boolean isAskedFor(String[] arguments) {
    return arguments.length == 1 && arguments[0].equals(WORD);
  }

  /** Works with a service that was started with {@link #SETTINGS}, and stops it. */
  public static void with(ConfigurableApplicationContext service) {
    try (service) {
      new Training(service.getEnvironment().getRequiredProperty("local.server.port")).work();
    }
  }

  private void work() {
    PAGES.forEach(page -> send(HttpRequest.newBuilder(at(page)).header("Accept", "text/html")));
    post("Action=CreateTemplate&TemplateName=" + NAME + "&Content=" + encoded(template()));
    for (int round = 0; round < ROUNDS; round++) {
      String started = post("Action=StartExecution&TemplateName=" + NAME + "&SafetyCheck=Skip");
      String look = LOOKS.get(round % LOOKS.size());
      send(HttpRequest.newBuilder(at(look.endsWith("=") ? look + id(started) : look)));
    }
  }

  private static String id(String started) {
    int begin = started.indexOf("exec-");
    return started.substring(begin, started.indexOf('"', begin));
  }

  private String post(String form) {
    return send(
        HttpRequest.newBuilder(at(""))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private String send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString()).body();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the training was interrupted", e);
    }
  }

  private URI at(String path) {
    return URI.create(address + path);
  }

  private static String template() {
    try (InputStream file = Training.class.getResourceAsStream("/training/template.yml")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
