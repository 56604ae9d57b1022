/** The atom actions, one class per {@code ACS::} name. */
@ApplicationModule(
    allowedDependencies = {"platform", "shape", "rpc", "language", "engine", "cloud", "template"})
@NullMarked
package dev.ooslocal.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
