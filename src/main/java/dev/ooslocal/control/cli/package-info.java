/** What the jar does besides serving: {@code lint}, {@code health}, {@code version}. */
@NullMarked
package dev.ooslocal.control.cli;

import org.jspecify.annotations.NullMarked;
