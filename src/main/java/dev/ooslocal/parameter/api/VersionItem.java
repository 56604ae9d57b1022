package dev.ooslocal.parameter.api;

import dev.ooslocal.parameter.store.ParameterVersion;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of a parameter as lists show it. */
@Doc("A version.")
record VersionItem(
    @Doc("Its number.") @Example("1") int parameterVersion,
    @Doc("The value; of a secret only when WithDecryption asks for it.") @Nullable String value,
    @Doc("Who stored it; ACS for public ones.") @Example("root(1234567890123456)") String updatedBy,
    @Doc("When it was stored.") Instant updatedDate) {

  static VersionItem of(ParameterVersion version, @Nullable String value) {
    return new VersionItem(version.number(), value, version.updatedBy(), version.updatedAt());
  }
}
