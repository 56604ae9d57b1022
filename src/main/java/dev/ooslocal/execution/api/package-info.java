/** The operations on executions. */
@NullMarked
package dev.ooslocal.execution.api;

import org.jspecify.annotations.NullMarked;
