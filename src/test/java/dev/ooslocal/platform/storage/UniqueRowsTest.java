package dev.ooslocal.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;

class UniqueRowsTest {
  private static final String NOT_NULL = "23502";
  private static final String UNIQUE = "23505";

  private final List<Object> stored = new ArrayList<>();

  @Test
  void storesAllRows() {
    UniqueRows.insert(database(""), IllegalStateException::new, "one", "two");
    assertThat(stored).containsExactly("one", "two", "flushed");
  }

  @Test
  void tellsThatANameIsTaken() {
    assertThatThrownBy(
            () -> UniqueRows.insert(database(UNIQUE), () -> new IllegalStateException("taken"), 1))
        .hasMessage("taken");
  }

  @Test
  void takesNothingElseForThat() {
    assertThatThrownBy(
            () ->
                UniqueRows.insert(database(NOT_NULL), () -> new IllegalStateException("taken"), 1))
        .isInstanceOf(ConstraintViolationException.class);
  }

  /** One that refuses what it is to write; by an empty state: nothing. */
  private EntityManager database(String refusal) {
    return (EntityManager)
        Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("flush") && !refusal.isEmpty()) {
                throw new ConstraintViolationException(
                    "refused", new SQLException("refused", refusal), "a constraint");
              }
              stored.add(method.getName().equals("flush") ? "flushed" : arguments[0]);
              return null;
            });
  }
}
