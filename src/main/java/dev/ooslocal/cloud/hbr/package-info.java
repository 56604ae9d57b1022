/** Backups of SAP HANA: looking for them. The rest is described in {@code products/hbr.yml}. */
@NullMarked
package dev.ooslocal.cloud.hbr;

import org.jspecify.annotations.NullMarked;
