/** Checks: one small class per rule of the language. */
@NullMarked
package dev.ooslocal.language.check;

import org.jspecify.annotations.NullMarked;
