package dev.ooslocal.wire;

import dev.ooslocal.postgres.OnPostgres;

/** The same on PostgreSQL: every room makes, lists and hides its resources there, too. */
@OnPostgres
class IsolationOnPostgresIT extends IsolationTest {}
