/** Key management: keys with material of their own, which really encrypts and decrypts. */
@NullMarked
package dev.ooslocal.cloud.kms;

import org.jspecify.annotations.NullMarked;
