/** The engine on rows in memory: no database, no threads, a clock that is ticked by hand. */
@NullMarked
package dev.ooslocal.engine;

import org.jspecify.annotations.NullMarked;
