package dev.ooslocal.platform.storage;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the state is kept.
 *
 * @param storage {@code memory} (gone at the end), {@code file} (a folder) or {@code jdbc} (a
 *     PostgreSQL, 15 or newer)
 * @param data the folder of {@code oos.storage=file}
 * @param jdbc the database of {@code oos.storage=jdbc}
 */
@Validated
@ConfigurationProperties("oos")
public record StorageSettings(
    @DefaultValue("memory") @NotNull Kind storage,
    @DefaultValue @NotNull Data data,
    @DefaultValue @NotNull Jdbc jdbc) {

  /** The kinds of storage. */
  public enum Kind {
    MEMORY,
    FILE,
    JDBC;

    /** As the setting has it. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The folder.
   *
   * @param dir its path; made when it is not there
   */
  public record Data(@DefaultValue("data") String dir) {}

  /**
   * The PostgreSQL.
   *
   * @param url its JDBC URL, {@code jdbc:postgresql://host:5432/database}
   * @param user its user
   * @param password that user's password
   */
  public record Jdbc(
      @DefaultValue("") String url,
      @DefaultValue("") String user,
      @DefaultValue("") String password) {}
}
