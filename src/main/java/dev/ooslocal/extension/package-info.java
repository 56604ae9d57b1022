/** Extensions: software packages that are installed on simulated instances by their templates. */
@ApplicationModule(
    allowedDependencies = {"platform", "shape", "rpc", "language", "account", "template"})
@NullMarked
package dev.ooslocal.extension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
