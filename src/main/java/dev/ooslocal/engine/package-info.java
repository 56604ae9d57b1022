/**
 * Moves executions on. {@link dev.ooslocal.engine.Decider} looks at a program and the rows of an
 * execution and says what comes next; {@link dev.ooslocal.engine.Worker} does it; everything that
 * waits is a row with a time. Rows, scheduling and calls are behind ports.
 */
@ApplicationModule(allowedDependencies = {"platform", "shape", "language"})
@NullMarked
package dev.ooslocal.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
