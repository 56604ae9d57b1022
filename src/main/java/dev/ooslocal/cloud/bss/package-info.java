/**
 * Billing: subscriptions of simulated instances. Orders are described in {@code products/bss.yml}.
 */
@NullMarked
package dev.ooslocal.cloud.bss;

import org.jspecify.annotations.NullMarked;
