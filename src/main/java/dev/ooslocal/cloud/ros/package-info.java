/**
 * Resource Orchestration: stacks, whose resources are made by calls to the other simulated products
 * where those know them, and are kept as records where nobody does.
 */
@NullMarked
package dev.ooslocal.cloud.ros;

import org.jspecify.annotations.NullMarked;
