/** The rows of tags. */
@NullMarked
package dev.ooslocal.tag.store;

import org.jspecify.annotations.NullMarked;
