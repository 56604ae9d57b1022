/** The rows of ops items. */
@NullMarked
package dev.ooslocal.opsitem.store;

import org.jspecify.annotations.NullMarked;
