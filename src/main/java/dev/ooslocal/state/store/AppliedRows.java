package dev.ooslocal.state.store;

import dev.ooslocal.platform.storage.Times;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On which instances a configuration, as it is now, has been applied. */
@Component
@Transactional
public class AppliedRows {
  private final JdbcClient jdbc;

  AppliedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The ids of the instances. */
  public Set<String> of(String configurationId) {
    return new HashSet<>(
        jdbc.sql("select instance_id from state_applied where configuration_id = :id")
            .param("id", configurationId)
            .query(String.class)
            .list());
  }

  /** Notes the first time; later ones change nothing. */
  public void applied(String configurationId, String instanceId, Instant at) {
    jdbc.sql("insert into state_applied values (:id, :instance, :at)")
        .param("id", configurationId)
        .param("instance", instanceId)
        .param("at", Times.column(at))
        .update();
  }

  /** The configuration was changed, or is gone. */
  public void forget(String configurationId) {
    jdbc.sql("delete from state_applied where configuration_id = :id")
        .param("id", configurationId)
        .update();
  }
}
