/**
 * HTTP requests that leave the process: where they may go, how long they take, how much they bring.
 */
@NullMarked
package dev.ooslocal.platform.outgoing;

import org.jspecify.annotations.NullMarked;
