/** What is installed on the simulated instances, as it was when it was collected. */
@ApplicationModule(allowedDependencies = {"platform", "shape", "rpc"})
@NullMarked
package dev.ooslocal.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
