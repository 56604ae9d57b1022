package dev.ooslocal.parameter.api;

import dev.ooslocal.parameter.store.StoredParameter;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A parameter among several, in its newest version. */
record ParameterAmongOthers(
    @Doc("Its id.") @Example("p-4c4b401cab67471883a2") String id,
    @Doc("Its name.") @Example("MyParameter") String name,
    @Doc("String, StringList or Secret.") @Example("String") String type,
    @Doc("The number of the version.") @Example("1") int parameterVersion,
    @Doc("The value.") @Example("blue") @Nullable String value,
    @Doc("What it is for.") @Nullable String description,
    @Doc("What its values must fulfil, as it was given.") @Nullable String constraints,
    @Doc("Private, or Public when it is everybody's.") @Example("Private") String shareType,
    @Doc("The resource group it is in; empty when it is in none.") String resourceGroupId,
    @Doc("Its tags.") Map<String, String> tags,
    @Doc("Who created it; ACS for public ones.") @Example("root(1234567890123456)")
        String createdBy,
    @Doc("When it was created.") Instant createdDate,
    @Doc("Who stored the version; ACS for public ones.") @Example("root(1234567890123456)")
        String updatedBy,
    @Doc("When the version was stored.") Instant updatedDate) {

  static ParameterAmongOthers of(
      StoredParameter p, @Nullable String value, Map<String, String> tags) {
    return new ParameterAmongOthers(
        p.getId(),
        p.name(),
        p.type(),
        p.version(),
        value,
        p.description(),
        p.rules(),
        Shares.of(p),
        p.resourceGroupId(),
        tags,
        p.createdBy(),
        p.createdAt(),
        p.updatedBy(),
        p.updatedAt());
  }
}
