/** The operations on state configurations. */
@NullMarked
package dev.ooslocal.state.api;

import org.jspecify.annotations.NullMarked;
