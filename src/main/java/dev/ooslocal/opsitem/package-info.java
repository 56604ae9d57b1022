/** Ops items: what somebody has to look after, from opening it to its solution. */
@ApplicationModule(
    allowedDependencies = {"platform", "shape", "rpc", "account", "tag", "engine", "execution"})
@NullMarked
package dev.ooslocal.opsitem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
