package dev.ooslocal.clients;

import dev.ooslocal.postgres.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class TerraformLivesOnPostgresIT extends TerraformLivesTest {}
