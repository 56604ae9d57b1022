/** Tests against the finished jar, started as a process of its own, with nothing replaced. */
@NullMarked
package dev.ooslocal.it;

import org.jspecify.annotations.NullMarked;
