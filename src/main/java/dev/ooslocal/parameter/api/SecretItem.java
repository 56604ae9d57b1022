package dev.ooslocal.parameter.api;

import dev.ooslocal.parameter.store.StoredParameter;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A secret parameter as lists show it: without its value, its version as text. */
record SecretItem(
    @Doc("Its id.") @Example("p-4c4b401cab67471883a2") String id,
    @Doc("Its name.") @Example("MyParameter") String name,
    @Doc("String, StringList or Secret.") @Example("String") String type,
    @Doc("The number of the newest version, as text.") @Example("1") String parameterVersion,
    @Doc("What it is for.") @Nullable String description,
    @Doc("The key that was asked for.") @Nullable String keyId,
    @Doc("Private, or Public when it is everybody's.") @Example("Private") String shareType,
    @Doc("The resource group it is in; empty when it is in none.") String resourceGroupId,
    @Doc("Its tags.") Map<String, String> tags,
    @Doc("Who created it; ACS for public ones.") @Example("root(1234567890123456)")
        String createdBy,
    @Doc("When it was created.") Instant createdDate,
    @Doc("Who stored the version; ACS for public ones.") @Example("root(1234567890123456)")
        String updatedBy,
    @Doc("When the version was stored.") Instant updatedDate) {

  static SecretItem of(StoredParameter p, Map<String, String> tags) {
    return new SecretItem(
        p.getId(),
        p.name(),
        p.type(),
        String.valueOf(p.version()),
        p.description(),
        p.keyId(),
        Shares.of(p),
        p.resourceGroupId(),
        tags,
        p.createdBy(),
        p.createdAt(),
        p.updatedBy(),
        p.updatedAt());
  }
}
