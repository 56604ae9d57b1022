/** The operations on patch baselines and patches. */
@NullMarked
package dev.ooslocal.patch.api;

import org.jspecify.annotations.NullMarked;
