package dev.ooslocal.platform.storage;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;

/** Rows with a name that only one of them may have. */
public final class UniqueRows {
  /** What H2 and PostgreSQL call it when a unique key is taken. */
  private static final String TAKEN = "23505";

  private UniqueRows() {}

  /**
   * Stores new rows now, in the current transaction, which is lost when the name is taken: somebody
   * else took it after it was looked up.
   *
   * @param taken what is thrown then; whatever else goes wrong is no fault of the caller
   */
  public static void insert(
      EntityManager entities, Supplier<? extends RuntimeException> taken, Object... rows) {
    try {
      for (Object row : rows) {
        entities.persist(row);
      }
      entities.flush();
    } catch (ConstraintViolationException violated) {
      throw TAKEN.equals(violated.getSQLState()) ? taken.get() : violated;
    }
  }
}
