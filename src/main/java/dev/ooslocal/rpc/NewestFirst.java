package dev.ooslocal.rpc;

import dev.ooslocal.platform.storage.Times;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads a part of a list that has the newest first, from a table with the columns {@code
 * account_id, region_id, created_at, id} and an index of these. The order names all of them: only
 * then does H2 read the index in its order, and no further than it must. The condition that holds
 * for every time makes it take this index, and no other that begins with account and region.
 */
public final class NewestFirst {
  private NewestFirst() {}

  /**
   * The statement.
   *
   * @param after the place of the last one seen; null at the beginning
   * @param most how many rows at most
   */
  public static JdbcClient.StatementSpec of(
      JdbcClient jdbc,
      String table,
      String account,
      String region,
      @Nullable Spot after,
      int most) {
    String behind =
        after == null ? "" : " and created_at <= :at and (created_at < :at or id < :id)";
    JdbcClient.StatementSpec statement =
        jdbc.sql(
                """
                select * from %s
                where account_id = :account and region_id = :region and created_at >= :ever%s
                order by account_id desc, region_id desc, created_at desc, id desc
                fetch first %d rows only
                """
                    .formatted(table, behind, most))
            .param("account", account)
            .param("region", region)
            .param("ever", Times.column(Instant.EPOCH));
    return after == null
        ? statement
        : statement.param("at", Times.column(after.createdAt())).param("id", after.id());
  }
}
