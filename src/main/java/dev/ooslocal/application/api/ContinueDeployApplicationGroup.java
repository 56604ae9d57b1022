package dev.ooslocal.application.api;

import dev.ooslocal.application.deploy.Deployer;
import dev.ooslocal.application.store.ApplicationGroup;
import dev.ooslocal.application.store.Groups;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Nothing;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.JsonText;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes on with a deployment that failed. */
@Component
@Offered(
    group = "application group",
    summary = "Goes on with a deployment that failed, after the steps that succeeded.",
    errors = {ErrorCode.NO_APPLICATION_GROUP, ErrorCode.INVALID_STATUS_APPLICATION_GROUP})
final class ContinueDeployApplicationGroup
    implements Operation<ContinueDeployApplicationGroup.Input, Nothing> {
  record Input(
      @Doc("The application.") @Required @Example("MyApplication") String applicationName,
      @Doc("The group.") @Required @Example("MyApplicationGroup") String name,
      @Doc("A stack's TemplateURL, TemplateBody or TemplateId, and its Parameters.")
          @Required
          @JsonText
          @Example("{\"TemplateURL\":\"https://example.com/stack.json\",\"Parameters\":{}}")
          String deployParameters,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final Groups groups;
  private final Deployer deployer;

  ContinueDeployApplicationGroup(Groups groups, Deployer deployer) {
    this.groups = groups;
    this.deployer = deployer;
  }

  @Override
  public Nothing handle(Input in, Caller caller) {
    ApplicationGroup group = groups.hold(caller, in.applicationName(), in.name());
    deployer.goOn(caller, group, in.deployParameters());
    return Nothing.AT_ALL;
  }
}
