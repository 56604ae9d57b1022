/** Baselines and patch runs in their tables. */
@NullMarked
package dev.ooslocal.patch.store;

import org.jspecify.annotations.NullMarked;
