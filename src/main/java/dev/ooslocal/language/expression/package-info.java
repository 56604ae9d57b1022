/** Expressions: references and texts, lists and maps around them, and the conditions. */
@NullMarked
package dev.ooslocal.language.expression;

import org.jspecify.annotations.NullMarked;
