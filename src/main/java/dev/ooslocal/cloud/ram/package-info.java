/**
 * The simulated RAM, as far as it is not described: users and roles that {@code accounts.yml}
 * lists.
 */
@NullMarked
package dev.ooslocal.cloud.ram;

import org.jspecify.annotations.NullMarked;
