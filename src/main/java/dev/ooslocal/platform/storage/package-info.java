/** The database: where it is, its schema, what makes commits survive, and the clocks kept in it. */
@NullMarked
package dev.ooslocal.platform.storage;

import org.jspecify.annotations.NullMarked;
