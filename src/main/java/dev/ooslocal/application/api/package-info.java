/** The operations on applications and their groups. */
@NullMarked
package dev.ooslocal.application.api;

import org.jspecify.annotations.NullMarked;
