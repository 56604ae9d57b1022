/** Names of settings: which exist, and what becomes of a name that does not. */
@NullMarked
package dev.ooslocal.platform.settings;

import org.jspecify.annotations.NullMarked;
