package example;

import com.aliyun.oos20190601.Client;
import com.aliyun.oos20190601.models.ListExecutionsRequest;
import com.aliyun.oos20190601.models.ListExecutionsResponseBody.ListExecutionsResponseBodyExecutions;
import com.aliyun.oos20190601.models.StartExecutionRequest;
import com.aliyun.teaopenapi.models.Config;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** What tests do with the vendor's SDK. */
final class Oos {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Set<String> ENDED = Set.of("Success", "Failed", "Cancelled");

  private final Client client;

  Oos(String endpoint) throws Exception {
    client =
        new Client(
            new Config()
                .setEndpoint(endpoint)
                .setProtocol("HTTP")
                .setRegionId("cn-hangzhou")
                .setAccessKeyId("any")
                .setAccessKeySecret("any"));
  }

  /** Runs a template of the file system to its end. */
  ListExecutionsResponseBodyExecutions run(Path template, String parameters) throws Exception {
    StartExecutionRequest start =
        new StartExecutionRequest()
            .setTemplateContent(Files.readString(template))
            .setParameters(parameters);
    String id = client.startExecution(start).getBody().getExecution().getExecutionId();
    long latest = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < latest) {
      ListExecutionsResponseBodyExecutions execution =
          client
              .listExecutions(new ListExecutionsRequest().setExecutionId(id))
              .getBody()
              .getExecutions()
              .getFirst();
      if (ENDED.contains(execution.getStatus())) {
        return execution;
      }
      Thread.sleep(50);
    }
    throw new AssertionError(id + " has not ended");
  }
}
