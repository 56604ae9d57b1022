package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is left of executions when the process ends, in good order or not. */
class RestartIT {
  private static final String WAITS =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: nap
          Action: ACS::Sleep
          Properties: {Duration: PT3S}
        - Name: say
          Action: ACS::Choice
          Properties: {DefaultTask: 'ACS::NEXT', Choices: []}
      Outputs:
        said: {Type: String, Value: still here}
      """;

  private static final String CALLS =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: call
          Action: ACS::ExecuteHttpRequest
          Properties: {Method: POST, URL: 'URL_/once'}
        - Name: nap
          Action: ACS::Sleep
          Properties: {Duration: PT10S}
      """;

  @Test
  void anEndedExecutionIsStillThereAfterARestart(@TempDir Path data) {
    String id;
    JsonNode before;
    try (ServiceProcess service = file(data)) {
      id = service.rpc().start(WAITS);
      before = service.rpc().ended(id);
      assertThat(before.path("Status").asString()).isEqualTo("Success");
      service.stop();
    }
    try (ServiceProcess again = file(data)) {
      assertThat(again.rpc().execution(id)).isEqualTo(before);
    }
  }

  @Test
  void anExecutionThatWaitedWhenTheProcessWasKilledGoesOn(@TempDir Path data) {
    String id;
    try (ServiceProcess service = file(data)) {
      id = service.rpc().start(WAITS);
      service.rpc().awaitStatus(id, Set.of("Waiting"));
      service.kill();
    }
    try (ServiceProcess again = file(data)) {
      JsonNode ended = again.rpc().ended(id);
      assertThat(ended.path("Status").asString()).isEqualTo("Success");
      assertThat(ended.path("Outputs").toString()).contains("still here");
      JsonNode tasks = again.rpc().call("ListTaskExecutions", "ExecutionId", id);
      assertThat(tasks.path("TaskExecutions")).hasSize(2);
    }
  }

  /** Nobody else has anything made safe meanwhile: the outcome must be so by itself. */
  @Test
  void aCallThatWasAnsweredIsNotMadeAgain(@TempDir Path data) {
    try (Recorder recorder = new Recorder(0)) {
      String id;
      try (ServiceProcess service = file(data)) {
        id = service.rpc().start(CALLS.replace("URL_", recorder.url()));
        service.rpc().awaitStatus(id, Set.of("Waiting"));
        service.kill();
      }
      try (ServiceProcess again = file(data)) {
        assertThat(again.rpc().ended(id).path("Status").asString()).isEqualTo("Success");
      }
      assertThat(recorder.seen()).hasSize(1);
    }
  }

  private static ServiceProcess file(Path data) {
    return ServiceProcess.ready("--oos.storage=file", "--oos.data.dir=" + data);
  }
}
