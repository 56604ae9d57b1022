/** Warnings: what is doubtful in a template that can be used all the same. */
@NullMarked
package dev.ooslocal.language.warn;

import org.jspecify.annotations.NullMarked;
