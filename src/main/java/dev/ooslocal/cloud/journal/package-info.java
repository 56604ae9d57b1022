/** The calls that were made, and what the unanswered ones lacked. */
@NullMarked
package dev.ooslocal.cloud.journal;

import org.jspecify.annotations.NullMarked;
