/** Who calls: accounts, users, access keys, roles, policies and quotas. */
@ApplicationModule(allowedDependencies = {"platform", "shape", "rpc"})
@NullMarked
package dev.ooslocal.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
