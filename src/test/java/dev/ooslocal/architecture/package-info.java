/**
 * What must be true of all rooms at once: who may use whom, what nobody uses, how long things are.
 */
@NullMarked
package dev.ooslocal.architecture;

import org.jspecify.annotations.NullMarked;
