/**
 * The whole service as it looks on the wire: what is sent is written out, what comes is read raw.
 */
@NullMarked
package dev.ooslocal.wire;

import org.jspecify.annotations.NullMarked;
