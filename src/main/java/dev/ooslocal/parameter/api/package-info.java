/** The operations on parameters. */
@NullMarked
package dev.ooslocal.parameter.api;

import org.jspecify.annotations.NullMarked;
