package dev.ooslocal.application.api;

import dev.ooslocal.application.store.Application;
import dev.ooslocal.application.store.ApplicationGroup;
import dev.ooslocal.application.store.Applications;
import dev.ooslocal.application.store.Groups;
import dev.ooslocal.platform.Given;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Matches;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Creates a group in an application. */
@Component
@Offered(
    group = "application group",
    summary = "Creates a group of instances in an application.",
    errors = {ErrorCode.NO_APPLICATION, ErrorCode.APPLICATION_GROUP_EXISTS})
final class CreateApplicationGroup
    implements Operation<CreateApplicationGroup.Input, CreateApplicationGroup.Output> {
  record Input(
      @Doc("The application.") @Required @Example("MyApplication") String applicationName,
      @Doc("The name, unique in the application: letters, digits, - and _.")
          @Required
          @Length(min = 1, max = Rules.LONGEST_NAME)
          @Matches(value = Rules.NAME, rule = Rules.NAME_RULE)
          @Example("MyApplicationGroup")
          String name,
      @Doc("Where its instances are.") @Required @Example("cn-hangzhou") String deployRegionId,
      @Doc("The key of the tag that its instances have; left out, the application's name.")
          @Length(max = 128)
          @Nullable String importTagKey,
      @Doc("The value of that tag; left out, the group's name.") @Length(max = 128)
          @Nullable String importTagValue,
      @Doc("Its group in Cloud Monitor.") @Nullable String cmsGroupId,
      @Doc("What it is.") @Nullable String description,
      @Doc("Makes the request idempotent.") @Length(max = 64) @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The new group.") GroupFacts applicationGroup) {}

  private final Applications applications;
  private final Groups groups;

  CreateApplicationGroup(Applications applications, Groups groups) {
    this.applications = applications;
    this.groups = groups;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    String key = Given.text(in.importTagKey());
    String value = Given.text(in.importTagValue());
    if ((key == null) != (value == null)) {
      throw ApiException.invalid(
          "ImportTagKey", "it and ImportTagValue are given both or not at all");
    }
    // Held, so that the application does not go meanwhile.
    Application application = applications.hold(caller, in.applicationName());
    ApplicationGroup group =
        groups.create(
            caller,
            new ApplicationGroup.Draft(
                application.name(),
                in.name(),
                Given.text(in.description()),
                Given.text(in.cmsGroupId()),
                in.deployRegionId(),
                key == null ? application.name() : key,
                value == null ? in.name() : value));
    return new Output(GroupFacts.of(group));
  }
}
