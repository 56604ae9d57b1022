/** Planning: from the tree of a template to its program. */
@NullMarked
package dev.ooslocal.language.plan;

import org.jspecify.annotations.NullMarked;
