/** OOS Local, a local stand-in for Alibaba Cloud Operation Orchestration Service. */
@NullMarked
package dev.ooslocal;

import org.jspecify.annotations.NullMarked;
