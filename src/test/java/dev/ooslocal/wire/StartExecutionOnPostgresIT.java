package dev.ooslocal.wire;

import dev.ooslocal.postgres.OnPostgres;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL. */
@ContextConfiguration(initializers = OnPostgres.class)
class StartExecutionOnPostgresIT extends StartExecutionTest {}
