/** State configurations: State templates that are applied to instances by a schedule. */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "shape",
      "rpc",
      "account",
      "tag",
      "language",
      "template",
      "inventory"
    })
@NullMarked
package dev.ooslocal.state;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
