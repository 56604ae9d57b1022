/** The simulated OSS: buckets, what is configured on them, and the objects in them. */
@NullMarked
package dev.ooslocal.cloud.oss;

import org.jspecify.annotations.NullMarked;
