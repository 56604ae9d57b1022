package dev.ooslocal.application.api;

import dev.ooslocal.application.deploy.Standings;
import dev.ooslocal.application.store.Application;
import dev.ooslocal.application.store.ApplicationGroup;
import dev.ooslocal.application.store.Applications;
import dev.ooslocal.application.store.Groups;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a group and how its newest deployment stands. */
@Component
@Offered(
    group = "application group",
    summary = "Shows a group and how its newest deployment stands.",
    errors = ErrorCode.NO_APPLICATION_GROUP)
final class GetApplicationGroup
    implements Operation<GetApplicationGroup.Input, GetApplicationGroup.Output> {
  record Input(
      @Doc("The application.") @Required @Example("MyApplication") String applicationName,
      @Doc("The group.") @Required @Example("MyApplicationGroup") String name,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The group.") GroupDetails applicationGroup) {}

  private final Applications applications;
  private final Groups groups;
  private final Standings standings;

  GetApplicationGroup(Applications applications, Groups groups, Standings standings) {
    this.applications = applications;
    this.groups = groups;
    this.standings = standings;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    ApplicationGroup group = groups.find(caller, in.applicationName(), in.name());
    String source =
        applications.lookUp(caller, in.applicationName()).map(Application::codeSource).orElse(null);
    return new Output(GroupDetails.of(group, standings.of(caller, group), source));
  }
}
