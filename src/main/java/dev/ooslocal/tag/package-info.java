/** Tags and resource groups of every taggable resource. */
@ApplicationModule(allowedDependencies = {"platform", "shape", "rpc", "account"})
@NullMarked
package dev.ooslocal.tag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
