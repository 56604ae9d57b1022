package dev.ooslocal.parameter.api;

import dev.ooslocal.parameter.store.StoredParameter;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.JsonText;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A secret parameter as UpdateSecretParameter answers it: its tags are text there. */
record RevisedSecret(
    @Doc("Its id.") @Example("p-4c4b401cab67471883a2") String id,
    @Doc("Its name.") @Example("MyParameter") String name,
    @Doc("String, StringList or Secret.") @Example("String") String type,
    @Doc("The number of the version.") @Example("1") int parameterVersion,
    @Doc("What it is for.") @Nullable String description,
    @Doc("What its values must fulfil, as it was given.") @Nullable String constraints,
    @Doc("The key that was asked for.") @Nullable String keyId,
    @Doc("Private, or Public when it is everybody's.") @Example("Private") String shareType,
    @Doc("The resource group it is in; empty when it is in none.") String resourceGroupId,
    @Doc("Its tags, as JSON text.") @JsonText Map<String, String> tags,
    @Doc("Who created it; ACS for public ones.") @Example("root(1234567890123456)")
        String createdBy,
    @Doc("When it was created.") Instant createdDate,
    @Doc("Who stored the version; ACS for public ones.") @Example("root(1234567890123456)")
        String updatedBy,
    @Doc("When the version was stored.") Instant updatedDate) {

  static RevisedSecret of(StoredParameter p, Map<String, String> tags) {
    return new RevisedSecret(
        p.getId(),
        p.name(),
        p.type(),
        p.version(),
        p.description(),
        p.rules(),
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
