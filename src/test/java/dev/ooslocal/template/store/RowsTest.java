package dev.ooslocal.template.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.template.store.TemplateWrites.Details;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@DataJpaTest(
    showSql = false,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:rows;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
      "spring.jpa.hibernate.ddl-auto=validate"
    })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({TemplateRows.class, TemplateWrites.class, StartCounts.class, RowsTest.Clocks.class})
class RowsTest {
  private static final Caller CALLER = new Caller("1", "root", "", "cn-hangzhou", "R");
  private static final Details PLAIN = new Details(null, null);

  @Autowired TemplateWrites writes;
  @Autowired TemplateRows rows;
  @Autowired StartCounts counts;
  @Autowired EntityManager entities;

  @Test
  void storesTheFirstVersionWithItsText() {
    Template template = writes.create(CALLER, "Demo", draft("a"), new Details("first", "rg-1"));
    entities.flush();
    entities.clear();

    Template read = rows.find("1", "cn-hangzhou", "Demo").orElseThrow();
    assertThat(read.getId()).isEqualTo(template.getId()).matches("t-[0-9a-f]{20}");
    assertThat(read.latest()).isEqualTo(1);
    assertThat(read.resourceGroupId()).isEqualTo("rg-1");
    assertThat(read.outline()).isEqualTo(draft("a").outline());
    TemplateVersion version = rows.version(read.getId(), 1).orElseThrow();
    assertThat(version.content()).isEqualTo("a");
    assertThat(version.versionName()).isEqualTo("first");
  }

  @Test
  void refusesASecondTemplateOfTheName() {
    writes.create(CALLER, "Demo", draft("a"), PLAIN);

    assertThatThrownBy(() -> writes.create(CALLER, "Demo", draft("b"), PLAIN))
        .isInstanceOfSatisfying(
            ApiException.class,
            refused -> assertThat(refused.code()).isEqualTo("EntityAlreadyExists.Template"));
  }

  @Test
  void keepsOlderVersionsWhenTheTextChanges() {
    writes.create(CALLER, "Demo", draft("a"), PLAIN);
    Template template = writes.update(CALLER, "Demo", draft("b"), PLAIN);
    entities.flush();
    entities.clear();

    assertThat(rows.version(template.getId(), 1).orElseThrow().content()).isEqualTo("a");
    assertThat(rows.version(template.getId(), 2).orElseThrow().content()).isEqualTo("b");
    assertThat(rows.locate("1", "cn-hangzhou", "Demo").orElseThrow().newest()).isEqualTo(2);
  }

  @Test
  void makesNoVersionOfTheSameTextButTakesItsLabel() {
    writes.create(CALLER, "Demo", draft("a"), PLAIN);
    Template template = writes.update(CALLER, "Demo", draft("a"), new Details("good", null));
    entities.flush();
    entities.clear();

    assertThat(rows.find("1", "cn-hangzhou", "Demo").orElseThrow().latest()).isEqualTo(1);
    assertThat(rows.version(template.getId(), 1).orElseThrow().versionName()).isEqualTo("good");
  }

  @Test
  void leavesNothingOfADeletedTemplate() {
    Template template = writes.create(CALLER, "Demo", draft("a"), PLAIN);
    writes.delete(CALLER, "Demo");

    assertThat(rows.find("1", "cn-hangzhou", "Demo")).isEmpty();
    assertThat(rows.version(template.getId(), 1)).isEmpty();
  }

  @Test
  void keepsRegionsAndAccountsApart() {
    writes.create(CALLER, "Demo", draft("a"), PLAIN);

    assertThat(rows.locate("1", "cn-beijing", "Demo")).isEmpty();
    assertThat(rows.locate("2", "cn-hangzhou", "Demo")).isEmpty();
  }

  private static Draft draft(String text) {
    return Sources.draft(text);
  }

  @TestConfiguration
  static class Clocks {
    @Bean
    VirtualClock clock() {
      return new VirtualClock(InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")));
    }
  }
}
