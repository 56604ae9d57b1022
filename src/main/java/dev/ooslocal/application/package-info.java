/**
 * Applications and their groups: which simulated instances belong together by their tags, what is
 * deployed on them, and what they cost.
 */
@ApplicationModule(allowedDependencies = {"platform", "shape", "rpc", "account", "tag"})
@NullMarked
package dev.ooslocal.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
