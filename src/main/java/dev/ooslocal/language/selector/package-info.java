/** Selectors: plain paths walked by ourselves, every other jq program run under a budget. */
@NullMarked
package dev.ooslocal.language.selector;

import org.jspecify.annotations.NullMarked;
