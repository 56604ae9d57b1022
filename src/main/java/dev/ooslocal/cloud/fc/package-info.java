/** Functions: what they answer. The rest is described in {@code products/fc.yml}. */
@NullMarked
package dev.ooslocal.cloud.fc;

import org.jspecify.annotations.NullMarked;
