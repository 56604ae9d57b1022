/** Chat configurations: which chat bot speaks for the service, and with which rights. */
@ApplicationModule(allowedDependencies = {"platform", "shape", "rpc", "account"})
@NullMarked
package dev.ooslocal.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
