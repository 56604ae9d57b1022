/** The rows of applications, their groups and revisions. */
@NullMarked
package dev.ooslocal.application.store;

import org.jspecify.annotations.NullMarked;
