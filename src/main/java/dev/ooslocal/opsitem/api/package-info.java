/** The operations on ops items. */
@NullMarked
package dev.ooslocal.opsitem.api;

import org.jspecify.annotations.NullMarked;
