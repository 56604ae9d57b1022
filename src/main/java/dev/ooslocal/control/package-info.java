/**
 * The local API under {@code /_oos}, which the cloud has none of, the seed folder and the command
 * line.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "shape",
      "rpc",
      "language",
      "engine",
      "action",
      "account",
      "tag",
      "template",
      "execution",
      "parameter",
      "cloud",
      "git",
      "state"
    })
@NullMarked
package dev.ooslocal.control;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
