/**
 * What templates call: other products. Answers come from stubs, simulated products, a configured
 * endpoint, or are made up, in this order; every call is kept in a journal.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "shape",
      "rpc",
      "language",
      "account",
      "patch",
      "inventory",
      "state",
      "application",
      "extension"
    })
@NullMarked
package dev.ooslocal.cloud;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
