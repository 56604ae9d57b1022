/** How something gets onto the instances of a group: as an execution like any other. */
@NullMarked
package dev.ooslocal.application.deploy;

import org.jspecify.annotations.NullMarked;
