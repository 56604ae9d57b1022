/**
 * Cloud desktops: commands on them, and patching. The rest is described in {@code
 * products/ecd.yml}.
 */
@NullMarked
package dev.ooslocal.cloud.ecd;

import org.jspecify.annotations.NullMarked;
