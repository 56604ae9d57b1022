/** Public templates and product actions, from the class path and from folders. */
@NullMarked
package dev.ooslocal.template.catalog;

import org.jspecify.annotations.NullMarked;
