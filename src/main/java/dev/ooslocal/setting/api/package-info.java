/** The operations on settings of the service. */
@NullMarked
package dev.ooslocal.setting.api;

import org.jspecify.annotations.NullMarked;
