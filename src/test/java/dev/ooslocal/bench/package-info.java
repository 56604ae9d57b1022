/** The benchmark: the real jar under load. {@code make bench} runs it; no test does. */
@NullMarked
package dev.ooslocal.bench;

import org.jspecify.annotations.NullMarked;
