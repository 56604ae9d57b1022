/** Encryption of secret values at rest. */
@NullMarked
package dev.ooslocal.platform.vault;

import org.jspecify.annotations.NullMarked;
