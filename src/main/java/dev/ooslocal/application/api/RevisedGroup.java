package dev.ooslocal.application.api;

import dev.ooslocal.application.store.ApplicationGroup;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A group as UpdateApplicationGroup answers it: its dates have other names there. */
record RevisedGroup(
    @Doc("Its application.") @Example("MyApplication") String applicationName,
    @Doc("Its name.") @Example("MyApplicationGroup") String name,
    @Doc("What it is.") @Nullable String description,
    @Doc("Where its instances are.") @Example("cn-hangzhou") String deployRegionId,
    @Doc("The key of the tag that its instances have.") @Example("k1") String importTagKey,
    @Doc("The value of that tag.") @Example("v1") String importTagValue,
    @Doc("What its monitoring says of itself.") @Nullable String monitorMetadata,
    @Doc("When it was created.") Instant createdDate,
    @Doc("When it was changed.") Instant updatedDate) {

  static RevisedGroup of(ApplicationGroup g) {
    return new RevisedGroup(
        g.applicationName(),
        g.name(),
        g.description(),
        g.deployRegionId(),
        g.importTagKey(),
        g.importTagValue(),
        g.monitorMetadata(),
        g.createdAt(),
        g.updatedAt());
  }
}
