package dev.ooslocal.application.api;

import dev.ooslocal.application.deploy.Deployer;
import dev.ooslocal.application.store.Application;
import dev.ooslocal.application.store.ApplicationGroup;
import dev.ooslocal.application.store.Applications;
import dev.ooslocal.application.store.Groups;
import dev.ooslocal.application.store.Revisions;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Nothing;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deletes an application. */
@Component
@Offered(
    group = "application",
    summary = "Deletes an application, with Force together with its groups.",
    errors = {ErrorCode.NO_APPLICATION, ErrorCode.APPLICATION_IN_USE})
final class DeleteApplication implements Operation<DeleteApplication.Input, Nothing> {
  record Input(
      @Doc("The name.") @Required @Example("MyApplication") String name,
      @Doc("Whether groups that are left are deleted, too.") @Default("false") boolean force,
      @Doc("Whether stacks that were made for its groups stay.") @Default("false")
          boolean retainResource,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final Applications applications;
  private final Groups groups;
  private final Revisions revisions;
  private final Deployer deployer;
  private final Labels labels;

  DeleteApplication(
      Applications applications,
      Groups groups,
      Revisions revisions,
      Deployer deployer,
      Labels labels) {
    this.applications = applications;
    this.groups = groups;
    this.revisions = revisions;
    this.deployer = deployer;
    this.labels = labels;
  }

  @Override
  public Nothing handle(Input in, Caller caller) {
    Application application = applications.hold(caller, in.name());
    List<ApplicationGroup> left = groups.of(caller, in.name());
    if (!left.isEmpty() && !in.force()) {
      throw new ApiException(ErrorCode.APPLICATION_IN_USE, in.name());
    }
    left.forEach(group -> deployer.delete(caller, group, in.retainResource()));
    revisions.forget(caller, in.name());
    labels.forget(caller, in.name());
    applications.delete(application);
    return Nothing.AT_ALL;
  }
}
