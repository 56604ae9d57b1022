package dev.ooslocal.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person remarks while stepping through an execution. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class DebugNotesTest {
  private static final String ASK =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: ask
          Action: ACS::Pause
          Properties: {}
      """;

  @LocalServerPort private int port;

  @Test
  void theNoteOfExecuteTaskIsKeptWithTheTaskThatItBegins() {
    Service service = new Service(port);
    String id = service.start(ASK, "Mode", "Debug");
    service.until(id, "Waiting");
    String[] step = {"ExecutionId", id, "NotifyType", "ExecuteTask", "NotifyNote", "looks right"};
    service.call("NotifyExecution", step);
    service.eventually(
        () ->
            assertThat(
                    service
                        .call("ListTaskExecutions", "ExecutionId", id)
                        .at("/TaskExecutions/0/ExtraData/NotifyNote")
                        .asString(""))
                .isEqualTo("looks right"));
  }
}
