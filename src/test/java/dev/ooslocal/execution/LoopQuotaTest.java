package dev.ooslocal.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.account.AccountSeeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How many items of a loop an account may have at work. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LoopQuotaTest {
  private static final String[] KEY = {"AccessKeyId", "LTAInarrow"};
  private static final String LOOP =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: many
          Action: ACS::Template
          Properties:
            TemplateContent:
              FormatVersion: OOS-2019-06-01
              Tasks: [{Name: ask, Action: 'ACS::Pause'}]
          Loop:
            Items: [1, 2, 3, 4]
            RateControl: {Mode: Concurrency, Concurrency: 4}
      """;

  @Autowired private AccountSeeds accounts;
  @LocalServerPort private int port;
  @TempDir private Path folder;

  @AfterEach
  void forget() {
    accounts.clear();
  }

  @Test
  void aLoopIsNoWiderThanTheQuotaOfItsAccount() throws IOException {
    Path file = folder.resolve("accounts.yml");
    Files.writeString(
        file,
        """
        accounts:
          - id: 1000000000000077
            users: [{name: root, accessKeys: [{id: LTAInarrow, secret: narrow-secret}]}]
            quotas: {loopConcurrency: 2}
        """);
    accounts.load(file);
    Service service = new Service(port);
    String id = service.start(LOOP, KEY);
    String[] its = {"ExecutionId", id, KEY[0], KEY[1]};
    service.eventually(
        () ->
            assertThat(service.call("ListExecutions", its).at("/Executions/0/Status").asString())
                .isEqualTo("Waiting"));
    String[] items = {"ParentTaskExecutionId", id + ".t0001", "ExecutionId", id, KEY[0], KEY[1]};
    assertThat(service.call("ListTaskExecutions", items).path("TaskExecutions")).hasSize(2);
    service.call("CancelExecution", its);
  }
}
