/**
 * The gate: finds the operation a request names, reads its typed input, asks who calls, runs it and
 * answers in the dialect of the API.
 */
@ApplicationModule(allowedDependencies = {"platform", "shape"})
@NullMarked
package dev.ooslocal.rpc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
