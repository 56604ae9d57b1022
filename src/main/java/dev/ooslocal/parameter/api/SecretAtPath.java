package dev.ooslocal.parameter.api;

import dev.ooslocal.parameter.store.StoredParameter;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A secret parameter as lists by path show it. */
record SecretAtPath(
    @Doc("Its id.") @Example("p-4c4b401cab67471883a2") String id,
    @Doc("Its name.") @Example("MyParameter") String name,
    @Doc("String, StringList or Secret.") @Example("String") String type,
    @Doc("The number of the version.") @Example("1") int parameterVersion,
    @Doc("The value in clear; left out unless WithDecryption asks for it.") @Nullable String value,
    @Doc("What it is for.") @Nullable String description,
    @Doc("What its values must fulfil, as it was given.") @Nullable String constraints,
    @Doc("The key that was asked for.") @Nullable String keyId,
    @Doc("Private, or Public when it is everybody's.") @Example("Private") String shareType,
    @Doc("Who created it; ACS for public ones.") @Example("root(1234567890123456)")
        String createdBy,
    @Doc("When it was created.") Instant createdDate,
    @Doc("Who stored the version; ACS for public ones.") @Example("root(1234567890123456)")
        String updatedBy,
    @Doc("When the version was stored.") Instant updatedDate) {

  static SecretAtPath of(StoredParameter p, @Nullable String value) {
    return new SecretAtPath(
        p.getId(),
        p.name(),
        p.type(),
        p.version(),
        value,
        p.description(),
        p.rules(),
        p.keyId(),
        Shares.of(p),
        p.createdBy(),
        p.createdAt(),
        p.updatedBy(),
        p.updatedAt());
  }
}
