package dev.ooslocal.application.api;

import dev.ooslocal.application.store.Applications;
import dev.ooslocal.application.store.Revision;
import dev.ooslocal.application.store.Revisions;
import dev.ooslocal.platform.Given;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.JsonText;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Registers a revision of an application, which can then be deployed. */
@Component
@Offered(
    group = "application group",
    summary = "Registers a revision of an application, which can then be deployed.",
    errors = ErrorCode.NO_APPLICATION)
final class CreateDeployRevision
    implements Operation<CreateDeployRevision.Input, CreateDeployRevision.Output> {
  record Input(
      @Doc("The application.") @Required @Example("MyApplication") String applicationName,
      @Doc("What it consists of: a git repository, an object, an image, or only its hooks.")
          @OneOf({"GitRepo", "Oss", "EcsImage", "DockerImage", "Command"})
          @Default("Command")
          String revisionType,
      @Doc("What it is for: Ecs or Kubernetes.") @Default("Ecs") String deployResourceType,
      @Doc("Where that is.")
          @JsonText
          @Example("{\"regionId\":\"cn-hangzhou\",\"bucketName\":\"b\",\"objectName\":\"app.tgz\"}")
          @Nullable String location,
      @Doc("Shell scripts by what they are for: applicationStop and applicationStart.")
          @JsonText
          @Example("{\"applicationStart\":\"systemctl start shop\"}")
          @Nullable String hooks,
      @Doc("What it is.") @Nullable String description) {}

  record Output(@Doc("The new revision.") RevisionFacts revision) {}

  record RevisionFacts(
      @Doc("Its id.") @Example("rev-0d6c6956faac431c891b") String revisionId,
      @Doc("Its application.") String applicationName,
      @Doc("What it consists of.") @Example("Oss") String revisionType,
      @Doc("What it is for.") @Example("Ecs") String deployResourceType,
      @Doc("What it is.") @Nullable String description,
      @Doc("Where it is, as JSON text.") @Nullable String location,
      @Doc("Its scripts, as JSON text.") @Nullable String hooks) {}

  private final Applications applications;
  private final Revisions revisions;

  CreateDeployRevision(Applications applications, Revisions revisions) {
    this.applications = applications;
    this.revisions = revisions;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    applications.hold(caller, in.applicationName());
    Revision revision =
        new Revision(
            Ids.withPrefix("rev-"),
            in.applicationName(),
            in.revisionType(),
            in.deployResourceType(),
            Given.text(in.description()),
            Rules.object("Location", in.location()),
            Rules.object("Hooks", in.hooks()));
    revisions.insert(caller, revision);
    return new Output(
        new RevisionFacts(
            revision.id(),
            revision.applicationName(),
            revision.type(),
            revision.resourceType(),
            revision.description(),
            revision.location(),
            revision.hooks()));
  }
}
