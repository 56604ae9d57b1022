package dev.ooslocal.application.api;

import dev.ooslocal.application.store.ApplicationGroup;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A group as CreateApplicationGroup answers it. */
record GroupFacts(
    @Doc("Its application.") @Example("MyApplication") String applicationName,
    @Doc("Its name.") @Example("MyApplicationGroup") String name,
    @Doc("What it is.") @Nullable String description,
    @Doc("Its group in Cloud Monitor.") @Nullable String cmsGroupId,
    @Doc("Where its instances are.") @Example("cn-hangzhou") String deployRegionId,
    @Doc("The key of the tag that its instances have.") @Example("k1") String importTagKey,
    @Doc("The value of that tag.") @Example("v1") String importTagValue,
    @Doc("When it was created.") Instant createDate,
    @Doc("When it was changed.") Instant updateDate) {

  static GroupFacts of(ApplicationGroup g) {
    return new GroupFacts(
        g.applicationName(),
        g.name(),
        g.description(),
        g.cmsGroupId(),
        g.deployRegionId(),
        g.importTagKey(),
        g.importTagValue(),
        g.createdAt(),
        g.updatedAt());
  }
}
