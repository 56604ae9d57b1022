package dev.ooslocal.platform.storage;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Brings a database to the schema of this version, and refuses one that is ahead of it. */
final class Schema {
  void bringUpToDate(Flyway flyway) {
    String ahead =
        Arrays.stream(flyway.info().applied())
            .filter(m -> !m.getState().isResolved())
            .map(Schema::name)
            .collect(Collectors.joining(", "));
    if (!ahead.isEmpty()) {
      throw new StorageException(
          "the stored state was written by a newer version of the service (it knows "
              + ahead
              + ", this one does not): use that version, or another oos.data.dir or database");
    }
    flyway.migrate();
  }

  private static String name(MigrationInfo migration) {
    return "schema " + migration.getVersion() + " '" + migration.getDescription() + "'";
  }
}
