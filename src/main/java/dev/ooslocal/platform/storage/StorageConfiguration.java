package dev.ooslocal.platform.storage;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the storage together. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {
  @Bean
  HikariDataSource dataSource(StorageSettings settings) {
    return Databases.open(settings);
  }

  @Bean
  Durability durability(StorageSettings settings, DataSource database) {
    return switch (settings.storage()) {
      case FILE -> new GroupCommit(database);
      case MEMORY, JDBC -> () -> {};
    };
  }

  @Bean
  FlywayMigrationStrategy migration() {
    return new Schema()::bringUpToDate;
  }
}
