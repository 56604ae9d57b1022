/** Answers that users registered: reading them, keeping them, matching them with calls. */
@NullMarked
package dev.ooslocal.cloud.stub;

import org.jspecify.annotations.NullMarked;
