/** The functions of the language: values in, a value out. */
@NullMarked
package dev.ooslocal.language.function;

import org.jspecify.annotations.NullMarked;
