/** The operations on tags and resource groups. */
@NullMarked
package dev.ooslocal.tag.api;

import org.jspecify.annotations.NullMarked;
