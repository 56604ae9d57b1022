package dev.ooslocal.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {
  @ParameterizedTest
  @EnumSource
  void isMadeFromScratch(TestDatabase.Kind kind) {
    try (TestDatabase database = TestDatabase.of(kind)) {
      assertThat(database.flyway().info().pending()).isEmpty();
      assertThat(database.jdbc().queryForObject("select count(*) from execution", Long.class))
          .isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesAStateThatIsAheadOfIt(TestDatabase.Kind kind) {
    try (TestDatabase database = TestDatabase.of(kind)) {
      database
          .jdbc()
          .update(
              "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\","
                  + " \"description\", \"type\", \"script\", \"checksum\", \"installed_by\","
                  + " \"execution_time\", \"success\") values (999, '999', 'things to come', 'SQL',"
                  + " 'V999__things.sql', 1, 'x', 1, true)");
      assertThatThrownBy(() -> new Schema().bringUpToDate(database.flyway()))
          .isInstanceOf(StorageException.class)
          .hasMessageContaining("newer version")
          .hasMessageContaining("things to come");
    }
  }
}
