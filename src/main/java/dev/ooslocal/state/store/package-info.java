/** State configurations in their table. */
@NullMarked
package dev.ooslocal.state.store;

import org.jspecify.annotations.NullMarked;
