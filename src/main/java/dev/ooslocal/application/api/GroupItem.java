package dev.ooslocal.application.api;

import dev.ooslocal.application.deploy.Standing;
import dev.ooslocal.application.store.ApplicationGroup;
import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A group as lists show it. */
record GroupItem(
    @Doc("Its application.") @Example("MyApplication") String applicationName,
    @Doc("Its name.") @Example("MyApplicationGroup") String name,
    @Doc("What it is.") @Nullable String description,
    @Doc("Its group in Cloud Monitor.") @Nullable String cmsGroupId,
    @Doc("Where its instances are.") @Example("cn-hangzhou") String deployRegionId,
    @Doc("The key of the tag that its instances have.") @Example("k1") String importTagKey,
    @Doc("The value of that tag.") @Example("v1") String importTagValue,
    @Doc("Created, Deploying, Deployed, DeployFailed …") @Example("Created") String status,
    @Doc("That in a sentence.") @Example("ApplicationGroup is Created.") String statusReason,
    @Doc("What the newest deployment was given, as JSON text.") @Nullable String deployParameters,
    @Doc("The revision that is deployed, as a JSON array.") @Nullable String deployedRevisionIds,
    @Doc("The execution of the newest deployment.") @Nullable String executionId,
    @Doc("What kind of error made the newest deployment fail.") @Nullable String errorType,
    @Doc("Why the newest deployment failed.") @Nullable String errorDetail,
    @Doc("When it was created.") Instant createDate,
    @Doc("When it was changed.") Instant updateDate) {

  static GroupItem of(ApplicationGroup g, Standing s) {
    return new GroupItem(
        g.applicationName(),
        g.name(),
        g.description(),
        g.cmsGroupId(),
        g.deployRegionId(),
        g.importTagKey(),
        g.importTagValue(),
        s.status(),
        s.reason(),
        g.deployParameters(),
        revisions(s),
        g.executionId(),
        s.errorType(),
        s.error(),
        g.createdAt(),
        g.updatedAt());
  }

  /** Chosen: a JSON array with the one that is there. */
  static @Nullable String revisions(Standing s) {
    return s.revision() == null ? null : Json.text(Json.array().add(s.revision()));
  }
}
