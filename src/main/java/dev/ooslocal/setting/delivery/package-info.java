/** Delivers records of ended executions. */
@NullMarked
package dev.ooslocal.setting.delivery;

import org.jspecify.annotations.NullMarked;
