/** The operations on git repositories. */
@NullMarked
package dev.ooslocal.git.api;

import org.jspecify.annotations.NullMarked;
