package dev.ooslocal.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class DeletionsTest {
  private static final String PAUSE =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: pause
          Action: ACS::Pause
      """;

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  @Test
  void whatAnotherRoomKeepsForAnExecutionGoesWithIt() {
    Service service = new Service(port);
    String deleted = service.start(PAUSE);
    String other = service.start(PAUSE);
    makeWorld(deleted);
    makeWorld(other);
    service.call("DeleteExecutions", "ExecutionIds", "[\"" + deleted + "\"]", "Force", "true");
    assertThat(worlds(deleted)).isZero();
    assertThat(worlds(other)).isOne();
  }

  /** As lenient mode makes one for an execution. */
  private void makeWorld(String execution) {
    jdbc.sql("insert into cloud_world (account, made_at) values (?, ?)")
        .params("1234567890123456/" + execution, Instant.EPOCH.atOffset(ZoneOffset.UTC))
        .update();
  }

  private long worlds(String execution) {
    return jdbc.sql("select count(*) from cloud_world where account like ?")
        .param("%/" + execution)
        .query(Long.class)
        .single();
  }
}
