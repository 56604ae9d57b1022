@NullMarked
package dev.ooslocal.platform.settings;

import org.jspecify.annotations.NullMarked;
