/** Patch baselines, and the patches that simulated instances have and miss by them. */
@ApplicationModule(allowedDependencies = {"platform", "shape", "rpc", "account", "tag"})
@NullMarked
package dev.ooslocal.patch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
