/** The seed folder: what is there before anybody works with the service. */
@NullMarked
package dev.ooslocal.control.seed;

import org.jspecify.annotations.NullMarked;
