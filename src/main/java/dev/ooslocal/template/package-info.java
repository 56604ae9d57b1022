/** Templates, their versions and the public catalogue. */
@ApplicationModule(allowedDependencies = {"platform", "shape", "rpc", "language", "account", "tag"})
@NullMarked
package dev.ooslocal.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
