/**
 * Auto Scaling: groups that launch, take in and release simulated instances. What merely keeps
 * records (configurations, rules, hooks) is described in {@code products/ess.yml}.
 */
@NullMarked
package dev.ooslocal.cloud.ess;

import org.jspecify.annotations.NullMarked;
