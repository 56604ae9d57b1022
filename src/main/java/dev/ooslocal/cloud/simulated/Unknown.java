package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.CloudSettings;
import dev.ooslocal.cloud.Wishes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What lenient mode does about ids that nobody knows: a thing is made where its kind can be made,
 * else the call is left to whoever makes answers up. What was deleted is known to be gone.
 */
@Component
final class Unknown {
  /** What is known of the ids a call names. */
  enum Verdict {
    ALL_KNOWN,
    MADE,
    MADE_BEFORE,
    UNKNOWN
  }

  private final JdbcClient jdbc;
  private final List<Improvised> kinds;
  private final boolean lenient;

  Unknown(JdbcClient jdbc, List<Improvised> kinds, CloudSettings settings) {
    this.jdbc = jdbc;
    this.kinds = List.copyOf(kinds);
    this.lenient = settings.mode() == CloudSettings.Mode.LENIENT;
  }

  boolean isLenient() {
    return lenient;
  }

  /** Makes what can be made of what the call names. In strict mode nothing happens. */
  Verdict prepare(ProductCall call, String api, Wishes wishes) {
    Set<String> ids = lenient ? NamedIds.in(call.parameters()) : Set.of();
    if (ids.isEmpty()) {
      return Verdict.ALL_KNOWN;
    }
    Set<String> unknown = new HashSet<>(ids);
    unknown.removeAll(known(call, ids));
    Verdict verdict = namesMade(call, ids) ? Verdict.MADE_BEFORE : Verdict.ALL_KNOWN;
    for (String id : unknown) {
      Improvised kind = kinds.stream().filter(k -> k.isMeant(id)).findFirst().orElse(null);
      if (kind == null) {
        verdict = Verdict.UNKNOWN;
      } else {
        kind.create(call, id, api, wishes.list());
        verdict = verdict == Verdict.UNKNOWN ? verdict : Verdict.MADE;
      }
    }
    return verdict;
  }

  /** Whether a call names something that there once was. */
  boolean namesGone(ProductCall call) {
    Set<String> texts = new HashSet<>();
    call.parameters().forEach(value -> texts.add(value.asString("")));
    return jdbc.sql(
                "select count(*) from cloud_resource where account = :account and gone = true"
                    + " and id in (:ids)")
            .param("account", call.account())
            .param("ids", texts)
            .query(Long.class)
            .single()
        > 0;
  }

  private boolean namesMade(ProductCall call, Set<String> ids) {
    return jdbc.sql(
                "select count(*) from cloud_resource where account = :account and seed = :seed"
                    + " and id in (:ids)")
            .param("account", call.account())
            .param("seed", Improvised.SEED)
            .param("ids", ids)
            .query(Long.class)
            .single()
        > 0;
  }

  private List<String> known(ProductCall call, Set<String> ids) {
    return jdbc.sql("select id from cloud_resource where account = :account and id in (:ids)")
        .param("account", call.account())
        .param("ids", ids)
        .query((row, number) -> String.valueOf(row.getString("id")))
        .list();
  }
}
