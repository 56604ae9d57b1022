/** Answers made up from what the calling task is going to read from them. */
@NullMarked
package dev.ooslocal.cloud.synthesis;

import org.jspecify.annotations.NullMarked;
