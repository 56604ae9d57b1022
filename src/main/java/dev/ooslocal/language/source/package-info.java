/** Reading: the text of a template as a tree of values that know where they stand. */
@NullMarked
package dev.ooslocal.language.source;

import org.jspecify.annotations.NullMarked;
