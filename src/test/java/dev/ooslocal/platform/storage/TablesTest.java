package dev.ooslocal.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

class TablesTest {
  @ParameterizedTest
  @EnumSource
  void keepsExactlyTheTablesThatAreNotEmptyFromTheStart(TestDatabase.Kind kind) {
    try (TestDatabase database = TestDatabase.of(kind)) {
      List<String> cleared = new Tables(database.jdbc()).inOrder();
      assertThat(cleared).contains("execution", "template", "cloud_stub", "scheduled_tasks");
      assertThat(cleared)
          .allSatisfy(table -> assertThat(rows(database.jdbc(), table)).as(table).isZero());
      assertThat(Tables.KEPT)
          .allSatisfy(table -> assertThat(rows(database.jdbc(), table)).as(table).isPositive());
    }
  }

  @ParameterizedTest
  @EnumSource
  void deletesWhatRefersToOthersFirst(TestDatabase.Kind kind) {
    try (TestDatabase database = TestDatabase.of(kind)) {
      List<String> order = new Tables(database.jdbc()).inOrder();
      assertThat(order.indexOf("template_version")).isLessThan(order.indexOf("template"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void leavesNoRowBehind(TestDatabase.Kind kind) {
    try (TestDatabase database = TestDatabase.of(kind)) {
      database
          .jdbc()
          .update(
              "insert into template_text (hash, content)"
                  + " select 'h' || n, 'x' from generate_series(1, 40001) as s(n)");
      new Tables(database.jdbc()).clear();
      assertThat(rows(database.jdbc(), "template_text")).isZero();
    }
  }

  private static long rows(JdbcTemplate jdbc, String table) {
    Long rows = jdbc.queryForObject("select count(*) from \"" + table + "\"", Long.class);
    return rows == null ? 0 : rows;
  }
}
