/** A record, reflected once: wire names, types, rules and documentation of its components. */
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"platform"})
@NullMarked
package dev.ooslocal.shape;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
