package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.CloudSettings;
import dev.ooslocal.cloud.Wishes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What lenient mode does about ids that nobody knows: a thing is made where its kind can be made,
 * else the call is left to whoever makes answers up. What is made, and what is created from it,
 * belongs to a world of its own that only the execution sees, its children too: so executions that
 * name the same unknown id do not meet (chosen). What was deleted is known to be gone.
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
  private final Worlds worlds;
  private final boolean lenient;

  Unknown(JdbcClient jdbc, List<Improvised> kinds, Worlds worlds, CloudSettings settings) {
    this.worlds = worlds;
    this.jdbc = jdbc;
    this.kinds = List.copyOf(kinds);
    this.lenient = settings.mode() == CloudSettings.Mode.LENIENT;
  }

  boolean isLenient() {
    return lenient;
  }

  /** The call as a task makes it: in lenient mode it sees what was made up for its execution. */
  ProductCall of(ProductCall call, String executionId) {
    String root = executionId.replaceFirst("\\..*", "");
    return lenient ? call.seeing(MadeUpWorlds.name(call.account(), root)) : call;
  }

  /** Makes what can be made of what the call names. In strict mode nothing happens. */
  Verdict prepare(ProductCall call, String api, Wishes wishes) {
    Set<String> ids = lenient ? NamedIds.in(call.given()) : Set.of();
    if (ids.isEmpty()) {
      return Verdict.ALL_KNOWN;
    }
    if (known(call, ids).containsAll(ids)) {
      return isMade(call, ids) ? Verdict.MADE_BEFORE : Verdict.ALL_KNOWN;
    }
    worlds.hold(call.madeUp());
    Set<String> unknown = new HashSet<>(ids);
    unknown.removeAll(known(call, ids));
    boolean made = unknown.isEmpty();
    for (String id : unknown) {
      made |= make(call, id, api, wishes);
    }
    return made && known(call, ids).containsAll(ids) ? Verdict.MADE : Verdict.UNKNOWN;
  }

  private boolean make(ProductCall call, String id, String api, Wishes wishes) {
    Optional<Improvised> kind = kinds.stream().filter(k -> k.isMeant(id)).findFirst();
    kind.ifPresent(k -> k.create(call.madeUp(), id, api, wishes.list()));
    return kind.isPresent();
  }

  /** Whether a call names something that there once was. */
  boolean namesGone(ProductCall call) {
    Set<String> texts = NamedIds.in(call.given());
    call.given().forEach(value -> texts.add(value.asString("")));
    return jdbc.sql(
                "select count(*) from cloud_resource where account in (:accounts) and gone = true"
                    + " and id in (:ids)")
            .param("accounts", call.worlds())
            .param("ids", texts)
            .query(Long.class)
            .single()
        > 0;
  }

  /** Whether a call names something of the world made up for its execution. */
  private boolean isMade(ProductCall call, Set<String> ids) {
    return jdbc.sql("select count(*) from cloud_resource where account = :account and id in (:ids)")
            .param("account", call.madeUp().world())
            .param("ids", ids)
            .query(Long.class)
            .single()
        > 0;
  }

  private List<String> known(ProductCall call, Set<String> ids) {
    return jdbc.sql("select id from cloud_resource where account in (:accounts) and id in (:ids)")
        .param("accounts", call.worlds())
        .param("ids", ids)
        .query((row, number) -> String.valueOf(row.getString("id")))
        .list();
  }
}
