/**
 * Simulated products that are described rather than programmed: a file in {@code products/} names a
 * product's kinds of resources and, in a line or a few, what each of its calls does to them.
 */
@NullMarked
package dev.ooslocal.cloud.model;

import org.jspecify.annotations.NullMarked;
