/**
 * The ground simulated products stand on: calls, resources with states that change by themselves
 * over domain time, pages, and the two ways in, from templates and over the gate.
 */
@NullMarked
package dev.ooslocal.cloud.simulated;

import org.jspecify.annotations.NullMarked;
