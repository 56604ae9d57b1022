package dev.ooslocal.platform.storage;

import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the storage together. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {
  @Bean
  DataSource dataSource(StorageSettings settings) {
    return Databases.open(settings);
  }

  @Bean
  Durability durability(DataSource database) {
    return database instanceof SteadySource file ? new GroupCommit(file) : () -> {};
  }

  @Bean
  FlywayMigrationStrategy migration() {
    return new Schema()::bringUpToDate;
  }
}
