/** The simulated STS: temporary keys for roles, good for requests to this service too. */
@NullMarked
package dev.ooslocal.cloud.sts;

import org.jspecify.annotations.NullMarked;
