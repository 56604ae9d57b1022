/** The rows of parameters. */
@NullMarked
package dev.ooslocal.parameter.store;

import org.jspecify.annotations.NullMarked;
