package dev.ooslocal.parameter;

import dev.ooslocal.platform.GivenTexts;
import dev.ooslocal.platform.HiddenTexts;
import dev.ooslocal.platform.vault.Vault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers, sealed, which secrets executions were given, so that they are masked wherever those
 * executions show themselves. What belongs together counts as one: an execution with all its
 * children.
 */
@Component
@Primary
class GivenSecrets implements HiddenTexts, GivenTexts {
  private final JdbcClient jdbc;
  private final Vault vault;

  GivenSecrets(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  @Override
  public void remember(String executionId, String secret) {
    if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      return; // who only looks shows nothing that was not there before
    }
    String root = root(executionId);
    String digest = vault.digest(root, secret);
    if (known(root, digest)) {
      return;
    }
    jdbc.sql(
            """
            insert into given_secret (execution_id, digest, sealed)
            values (?, ?, ?) on conflict do nothing
            """)
        .params(root, digest, vault.seal(root, secret))
        .update();
  }

  @Override
  @Transactional
  public Map<String, List<String>> of(Collection<String> ids) {
    Map<String, List<String>> byRoot = new HashMap<>();
    List<String> roots = ids.stream().map(GivenSecrets::root).distinct().toList();
    if (roots.isEmpty()) {
      return byRoot;
    }
    jdbc.sql("select execution_id, sealed from given_secret where execution_id in (:roots)")
        .param("roots", roots)
        .query(
            row -> {
              String root = row.getString(1);
              byRoot
                  .computeIfAbsent(root, _ -> new ArrayList<>())
                  .add(vault.open(root, row.getString(2)));
            });
    return byRoot.isEmpty()
        ? byRoot
        : ids.stream()
            .distinct()
            .filter(id -> byRoot.containsKey(root(id)))
            .collect(Collectors.toMap(Function.identity(), id -> byRoot.get(root(id))));
  }

  private boolean known(String root, String digest) {
    return jdbc.sql("select count(*) from given_secret where execution_id = ? and digest = ?")
            .params(root, digest)
            .query(Integer.class)
            .single()
        > 0;
  }

  private static String root(String executionId) {
    int dot = executionId.indexOf('.');
    return dot < 0 ? executionId : executionId.substring(0, dot);
  }
}
