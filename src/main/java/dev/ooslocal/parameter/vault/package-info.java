/** Encryption of secret values at rest. */
@NullMarked
package dev.ooslocal.parameter.vault;

import org.jspecify.annotations.NullMarked;
