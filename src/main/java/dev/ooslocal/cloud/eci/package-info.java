/** Elastic containers: commands in them. The rest is described in {@code products/eci.yml}. */
@NullMarked
package dev.ooslocal.cloud.eci;

import org.jspecify.annotations.NullMarked;
