/** The rows of templates. */
@NullMarked
package dev.ooslocal.template.store;

import org.jspecify.annotations.NullMarked;
