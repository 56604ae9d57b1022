/** The operations on extensions. */
@NullMarked
package dev.ooslocal.extension.api;

import org.jspecify.annotations.NullMarked;
