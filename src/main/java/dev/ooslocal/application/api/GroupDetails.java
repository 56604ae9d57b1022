package dev.ooslocal.application.api;

import dev.ooslocal.application.deploy.Standing;
import dev.ooslocal.application.store.ApplicationGroup;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A group with all there is to know of it. */
record GroupDetails(
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
    @Doc("How much of the newest deployment is done, in percent.") @Example("100")
        @Nullable String progress,
    @Doc("What the newest deployment gave, as JSON text.") @Nullable String deployOutputs,
    @Doc("Where the application's code comes from, as JSON text.")
        @Nullable String applicationSource,
    @Doc("What its monitoring says of itself.") @Nullable String monitorMetadata,
    @Doc("What its configuration operations were given, as JSON text.")
        @Nullable String operationMetadata,
    @Doc("When it was created.") Instant createDate,
    @Doc("When it was changed.") Instant updateDate) {

  static GroupDetails of(ApplicationGroup g, Standing s, @Nullable String source) {
    return new GroupDetails(
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
        GroupItem.revisions(s),
        g.executionId(),
        s.errorType(),
        s.error(),
        s.progress(),
        s.outputs(),
        source,
        g.monitorMetadata(),
        g.operationMetadata(),
        g.createdAt(),
        g.updatedAt());
  }
}
