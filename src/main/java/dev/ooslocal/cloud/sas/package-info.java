/** Security Center: what runs on the simulated instances, and the agent on them. */
@NullMarked
package dev.ooslocal.cloud.sas;

import org.jspecify.annotations.NullMarked;
