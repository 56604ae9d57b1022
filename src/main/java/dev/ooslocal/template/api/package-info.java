/** The operations on templates. */
@NullMarked
package dev.ooslocal.template.api;

import org.jspecify.annotations.NullMarked;
