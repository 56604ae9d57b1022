package dev.ooslocal.application.api;

import dev.ooslocal.application.deploy.Deployer;
import dev.ooslocal.application.store.ApplicationGroup;
import dev.ooslocal.application.store.Groups;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Nothing;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deletes a group. */
@Component
@Offered(
    group = "application group",
    summary = "Deletes a group, and the stack that was made for it.",
    errors = ErrorCode.NO_APPLICATION_GROUP)
final class DeleteApplicationGroup implements Operation<DeleteApplicationGroup.Input, Nothing> {
  record Input(
      @Doc("The application.") @Required @Example("MyApplication") String applicationName,
      @Doc("The group.") @Required @Example("MyApplicationGroup") String name,
      @Doc("Whether the stack that was made for it stays.") @Default("false")
          boolean retainResource,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final Groups groups;
  private final Deployer deployer;

  DeleteApplicationGroup(Groups groups, Deployer deployer) {
    this.groups = groups;
    this.deployer = deployer;
  }

  @Override
  public Nothing handle(Input in, Caller caller) {
    ApplicationGroup group = groups.hold(caller, in.applicationName(), in.name());
    deployer.delete(caller, group, in.retainResource());
    return Nothing.AT_ALL;
  }
}
