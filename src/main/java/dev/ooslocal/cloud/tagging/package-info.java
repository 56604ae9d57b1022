/** The simulated tag service: tags of resources of all simulated products, named by ARN. */
@NullMarked
package dev.ooslocal.cloud.tagging;

import org.jspecify.annotations.NullMarked;
