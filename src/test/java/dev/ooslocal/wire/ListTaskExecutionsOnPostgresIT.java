package dev.ooslocal.wire;

import dev.ooslocal.postgres.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class ListTaskExecutionsOnPostgresIT extends ListTaskExecutionsTest {}
