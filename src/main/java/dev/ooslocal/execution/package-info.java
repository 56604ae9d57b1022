/**
 * Executions, their task runs and logs: the rows the engine works on and the operations on them.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "shape",
      "rpc",
      "language",
      "engine",
      "account",
      "tag",
      "template",
      "application"
    })
@NullMarked
package dev.ooslocal.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
