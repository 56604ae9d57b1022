package dev.ooslocal.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person retries and skips single items of a loop that failed. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class FailedItemsTest {
  private static final String LOOP =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: look
          Action: ACS::CheckFor
          Properties:
            Service: ECS
            API: DescribeInstances
            Parameters: {InstanceIds: ['{{ ACS::TaskLoopItem }}']}
            PropertySelector: .TotalCount
            DesiredValues: [1]
          Loop: {Items: [i-local0001, i-none]}
      """;

  @LocalServerPort private int port;

  @Test
  void anItemThatDidNotFailCannotBeNamed() {
    Service service = new Service(port);
    String id = service.start(LOOP, "Mode", "FailurePause");
    service.until(id, "Waiting");
    for (String item : new String[] {"i-local0001", "i-other"}) {
      Service.Answer refused = skip(service, id, item);
      assertThat(refused.code()).isEqualTo("InvalidParameter");
      assertThat(refused.message()).contains("LoopItem", id + ".t0001", item);
    }
    assertThat(skip(service, id, "i-none").status()).isEqualTo(200);
    service.until(id, "Success");
  }

  private static Service.Answer skip(Service service, String id, String item) {
    return service.ask(
        "NotifyExecution", "ExecutionId", id, "NotifyType", "SkipTask", "LoopItem", item);
  }
}
