/** Captures of inventory in their table. */
@NullMarked
package dev.ooslocal.inventory.store;

import org.jspecify.annotations.NullMarked;
