package dev.ooslocal.application.api;

import dev.ooslocal.application.store.ApplicationGroup;
import dev.ooslocal.application.store.Groups;
import dev.ooslocal.application.store.Revisions;
import dev.ooslocal.platform.Given;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.JsonText;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Matches;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Changes a group. */
@Component
@Offered(
    group = "application group",
    summary = "Changes a group.",
    errors = {
      ErrorCode.NO_APPLICATION_GROUP,
      ErrorCode.APPLICATION_GROUP_EXISTS,
      ErrorCode.NO_REVISION
    })
final class UpdateApplicationGroup
    implements Operation<UpdateApplicationGroup.Input, UpdateApplicationGroup.Output> {
  record Input(
      @Doc("The application.") @Required @Example("MyApplication") String applicationName,
      @Doc("The group.") @Required @Example("MyApplicationGroup") String name,
      @Doc("Its new name.")
          @Length(min = 1, max = Rules.LONGEST_NAME)
          @Matches(value = Rules.NAME, rule = Rules.NAME_RULE)
          @Nullable String newName,
      @Doc("The revision that somebody else has deployed.") @Nullable String deployedRevisionId,
      @Doc("What its monitoring says of itself.") @Nullable String monitorMetadata,
      @Doc("A configuration operation, which is kept with its parameters.")
          @Nullable String operationName,
      @Doc("The parameters of that operation.") @JsonText @Default("{}") String parameters,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The group as it is now.") RevisedGroup applicationGroup) {}

  private final Groups groups;
  private final Revisions revisions;

  UpdateApplicationGroup(Groups groups, Revisions revisions) {
    this.groups = groups;
    this.revisions = revisions;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    ApplicationGroup group = groups.hold(caller, in.applicationName(), in.name());
    String newName = Given.text(in.newName());
    if (newName != null) {
      groups.rename(caller, group, newName);
    }
    String revision = Given.text(in.deployedRevisionId());
    if (revision != null) {
      if (revisions.find(caller, in.applicationName(), revision).isEmpty()) {
        throw new ApiException(ErrorCode.NO_REVISION, revision);
      }
      group.redeclare(revision);
    }
    if (in.monitorMetadata() != null) {
      group.monitor(in.monitorMetadata());
    }
    String operation = Given.text(in.operationName());
    if (operation != null) {
      group.configure(configured(group.operationMetadata(), operation, in.parameters()));
    }
    group.touch(groups.now());
    return new Output(RevisedGroup.of(group));
  }

  private static String configured(@Nullable String before, String operation, String parameters) {
    String given = Rules.object("Parameters", parameters);
    ObjectNode all = before == null ? Json.object() : (ObjectNode) Json.parse(before);
    all.set(operation, given == null ? Json.object() : Json.parse(given));
    return Json.text(all);
  }
}
