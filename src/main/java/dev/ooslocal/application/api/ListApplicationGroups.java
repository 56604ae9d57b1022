package dev.ooslocal.application.api;

import dev.ooslocal.application.deploy.Standings;
import dev.ooslocal.application.store.Applications;
import dev.ooslocal.application.store.GroupLists;
import dev.ooslocal.platform.Given;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.Page;
import dev.ooslocal.rpc.Spot;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists groups, the newest first. */
@Component
@Offered(
    group = "application group",
    summary = "Lists groups, the newest first.",
    errors = ErrorCode.NO_APPLICATION)
final class ListApplicationGroups
    implements Operation<ListApplicationGroups.Input, ListApplicationGroups.Output> {
  record Input(
      @Doc("Only those of this application.") @Example("MyApplication")
          @Nullable String applicationName,
      @Doc("Only those with instances of this region.") @Example("cn-hangzhou")
          @Nullable String deployRegionId,
      @Doc("Only those that hold this resource.") @Example("i-local0001")
          @Nullable String resourceId,
      @Doc("The product of that resource; groups hold those of ecs.") @Example("ecs")
          @Nullable String resourceProduct,
      @Doc("The type of that resource; groups hold those of the type instance.")
          @Example("instance")
          @Nullable String resourceType,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The groups of this page.") List<GroupItem> applicationGroups,
      @Doc("The size that was asked for.") int maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  private final Applications applications;
  private final GroupLists lists;
  private final Holders holders;
  private final Standings standings;

  ListApplicationGroups(
      Applications applications, GroupLists lists, Holders holders, Standings standings) {
    this.applications = applications;
    this.lists = lists;
    this.holders = holders;
    this.standings = standings;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    String application = Given.text(in.applicationName());
    if (application != null) {
      applications.find(caller, application);
    }
    GroupLists.Filter filter =
        holders.narrowed(
            caller,
            new GroupLists.Filter(application, Given.text(in.deployRegionId()), null),
            new Holders.Held(
                Given.text(in.resourceId()),
                Given.text(in.resourceProduct()),
                Given.text(in.resourceType())));
    Spot after = Spot.read(in, caller, in.nextToken());
    Page<GroupItem> page =
        Page.cut(
                lists.list(caller, filter, after, in.maxResults() + 1),
                in.maxResults(),
                in,
                caller,
                one -> Spot.key(one.createdAt(), one.getId()))
            .map(group -> GroupItem.of(group, standings.of(caller, group)));
    return new Output(page.items(), in.maxResults(), page.nextToken());
  }
}
