package dev.ooslocal.template.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.template.OnRooms;
import dev.ooslocal.template.TemplateRoom.HandQuota;
import dev.ooslocal.template.store.TemplateWrites.Details;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.TestTransaction;

@OnRooms
class RowsTest {
  private static final Caller CALLER = new Caller("1", "root", "", "cn-hangzhou", "R");
  private static final Details PLAIN = new Details(null, null);

  @Autowired TemplateWrites writes;
  @Autowired TemplateRows rows;
  @Autowired StartCounts counts;
  @Autowired HandQuota quota;
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
  void refusesMoreTemplatesThanTheQuotaAllows() {
    writes.create(CALLER, "One", draft("a"), PLAIN);
    quota.set(1);
    try {
      assertThatThrownBy(() -> writes.create(CALLER, "Two", draft("a"), PLAIN))
          .isInstanceOfSatisfying(
              ApiException.class,
              refused -> {
                assertThat(refused.code()).isEqualTo("QuotaExceed");
                assertThat(refused).hasMessage("The Quota (Templates) exceeded (1).");
              });
    } finally {
      quota.set(0);
    }
  }

  @Test
  void writesStartsSoonAndAddsThemUp() {
    String id = writes.create(CALLER, "Demo", draft("a"), PLAIN).getId();
    TestTransaction.flagForCommit();
    TestTransaction.end();
    counts.started(id, false);
    counts.started(id, false);
    counts.started("t-public", true);
    counts.flush();
    counts.started("t-public", true);
    counts.flush();
    counts.started("t-deleted", false);
    counts.flush();

    TestTransaction.start();
    assertThat(rows.find("1", "cn-hangzhou", "Demo").orElseThrow().starts()).isEqualTo(2);
    assertThat(counts.ofPublic()).isEqualTo(Map.of("t-public", 2L));
    writes.delete(CALLER, "Demo");
    TestTransaction.flagForCommit();
    TestTransaction.end();
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
}
