/** Settings that an account makes for the whole service, and the deliveries they ask for. */
@ApplicationModule(
    allowedDependencies = {"platform", "shape", "rpc", "account", "cloud", "execution"})
@NullMarked
package dev.ooslocal.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
