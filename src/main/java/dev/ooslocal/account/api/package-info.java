/** Operations about where the service is. */
@NullMarked
package dev.ooslocal.account.api;

import org.jspecify.annotations.NullMarked;
