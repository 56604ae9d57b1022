/**
 * The parameter store: plain and secret values by name, which templates refer to as {@code {{
 * oos:name }}} and {@code {{ oos-secret:name }}}.
 */
@ApplicationModule(allowedDependencies = {"platform", "shape", "rpc", "account", "tag", "engine"})
@NullMarked
package dev.ooslocal.parameter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
