package dev.ooslocal.setting.delivery;

import dev.ooslocal.execution.EndWatch;
import dev.ooslocal.platform.storage.Background;
import dev.ooslocal.platform.storage.Commits;
import dev.ooslocal.setting.ServiceSettings;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Delivers the records of ended executions. That one is to be delivered is written in the
 * transaction that ends it, so none is forgotten; one that is interrupted is delivered again.
 */
@Component
class Deliveries implements EndWatch, ApplicationRunner, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

  private final JdbcClient jdbc;
  private final ServiceSettings settings;
  private final Delivery delivery;
  private final Background courier =
      new Background("delivery", "Records of executions will be delivered later");

  Deliveries(JdbcClient jdbc, ServiceSettings settings, Delivery delivery) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.delivery = delivery;
  }

  @Override
  public void ended(String account, String region, String executionId) {
    if (!settings.recent(account, region).delivers()) {
      return;
    }
    jdbc.sql(
            """
            insert into pending_delivery (execution_id, account_id, region_id)
            values (?, ?, ?) on conflict do nothing
            """)
        .params(executionId, account, region)
        .update();
    Commits.after(this::send);
  }

  /** What was not delivered before the last end of the service. */
  @Override
  public void run(ApplicationArguments arguments) {
    send();
  }

  @Override
  public void destroy() {
    courier.close();
  }

  private void send() {
    courier.soon(this::deliverAll);
  }

  private void deliverAll() {
    List<Pending> pending =
        jdbc.sql("select execution_id, account_id, region_id from pending_delivery")
            .query((row, _) -> new Pending(row.getString(1), row.getString(2), row.getString(3)))
            .list();
    for (Iterator<Pending> all = pending.iterator(); all.hasNext() && !courier.isClosed(); ) {
      deliver(all.next());
    }
  }

  private void deliver(Pending pending) {
    try {
      delivery.deliver(pending.account(), pending.region(), pending.executionId());
      jdbc.sql("delete from pending_delivery where execution_id = ?")
          .param(pending.executionId())
          .update();
    } catch (IOException failed) {
      LOG.error("The record of {} could not be delivered", pending.executionId(), failed);
    }
  }

  private record Pending(String executionId, String account, String region) {}
}
