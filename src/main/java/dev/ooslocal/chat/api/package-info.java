/** The operations on chat configurations. */
@NullMarked
package dev.ooslocal.chat.api;

import org.jspecify.annotations.NullMarked;
