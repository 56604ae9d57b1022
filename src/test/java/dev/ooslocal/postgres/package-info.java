/** A real PostgreSQL for tests, where its programs are installed. */
@NullMarked
package dev.ooslocal.postgres;

import org.jspecify.annotations.NullMarked;
