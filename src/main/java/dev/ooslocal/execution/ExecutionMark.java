package dev.ooslocal.execution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** Something an execution can be found by, as {@link Marks} writes it; for queries. */
@Entity
@Immutable
@Table(name = "execution_mark")
@IdClass(ExecutionMark.Key.class)
class ExecutionMark {
  @Id private String accountId = "";
  @Id private String regionId = "";
  @Id private String kind = "";
  @Id private String mark = "";
  @Id private String executionId = "";

  /** For the database. */
  protected ExecutionMark() {}

  Key key() {
    return new Key(accountId, regionId, kind, mark, executionId);
  }

  /** All of it. */
  record Key(String accountId, String regionId, String kind, String mark, String executionId)
      implements Serializable {}
}
