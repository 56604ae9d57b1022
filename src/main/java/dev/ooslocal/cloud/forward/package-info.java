/** Calls that go to a real account or another emulator: where to, how signed, how recorded. */
@NullMarked
package dev.ooslocal.cloud.forward;

import org.jspecify.annotations.NullMarked;
