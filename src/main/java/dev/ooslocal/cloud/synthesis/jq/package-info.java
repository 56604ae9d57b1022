/** A jq program as a tree, to be read backwards: from the result to the input it needs. */
@NullMarked
package dev.ooslocal.cloud.synthesis.jq;

import org.jspecify.annotations.NullMarked;
