/** Load balancers: the health of servers. The rest is described in {@code products/slb.yml}. */
@NullMarked
package dev.ooslocal.cloud.slb;

import org.jspecify.annotations.NullMarked;
