/** The operations on inventory. */
@NullMarked
package dev.ooslocal.inventory.api;

import org.jspecify.annotations.NullMarked;
