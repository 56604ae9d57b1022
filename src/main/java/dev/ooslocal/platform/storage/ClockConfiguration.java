package dev.ooslocal.platform.storage;

import dev.ooslocal.platform.VirtualClock;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The two clocks: {@code wall} for signatures, leases and limits, the virtual one for the domain.
 */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
  @Bean
  InstantSource wall() {
    return InstantSource.system();
  }

  @Bean
  @DependsOnDatabaseInitialization
  ClockOffset clockOffset(JdbcTemplate jdbc) {
    return new ClockOffset(jdbc);
  }

  @Bean(destroyMethod = "close")
  @DependsOnDatabaseInitialization
  Nodes nodes(JdbcTemplate jdbc, @Qualifier("wall") InstantSource wall, StorageSettings storage) {
    return new Nodes(jdbc, wall, storage.storage() == StorageSettings.Kind.JDBC);
  }

  /** A process shows itself before it looks how far time is, so that nobody moves time between. */
  @Bean
  VirtualClock virtualClock(
      @Qualifier("wall") InstantSource wall, ClockOffset kept, Nodes shownBefore) {
    VirtualClock clock = new VirtualClock(wall);
    clock.still().lock();
    try {
      clock.offsetBy(kept.read());
    } finally {
      clock.still().unlock();
    }
    return clock;
  }
}
