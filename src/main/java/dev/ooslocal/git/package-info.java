/** Git accounts and their repositories, served from local bare repositories. */
@ApplicationModule(allowedDependencies = {"platform", "shape", "rpc", "account", "action"})
@NullMarked
package dev.ooslocal.git;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
