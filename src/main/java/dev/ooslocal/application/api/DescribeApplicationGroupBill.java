package dev.ooslocal.application.api;

import dev.ooslocal.application.ApplicationSettings;
import dev.ooslocal.application.Fleet;
import dev.ooslocal.application.Machine;
import dev.ooslocal.application.store.ApplicationGroup;
import dev.ooslocal.application.store.Groups;
import dev.ooslocal.platform.Minutes;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.Page;
import dev.ooslocal.rpc.PageToken;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Matches;
import dev.ooslocal.shape.Range;
import dev.ooslocal.shape.Required;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what the instances of a group cost in a month. */
@Component
@Offered(
    group = "application group",
    summary = "Tells what the resources of a group cost in a month so far.",
    errors = ErrorCode.NO_APPLICATION_GROUP)
final class DescribeApplicationGroupBill
    implements Operation<DescribeApplicationGroupBill.Input, DescribeApplicationGroupBill.Output> {
  private static final String INSTANCE = "ALIYUN::ECS::INSTANCE";

  record Input(
      @Doc("The application.") @Required @Example("MyApplication") String applicationName,
      @Doc("The group.") @Required @Example("MyApplicationGroup") String name,
      @Doc("The month.")
          @Required
          @Matches(value = "\\d{4}-(0[1-9]|1[0-2])", rule = "it must be a month such as 2023-06")
          @Example("2023-06")
          String billingCycle,
      @Doc("The type of the resources; groups hold those of ALIYUN::ECS::INSTANCE.")
          @Required
          @Matches(value = "ALIYUN::\\w+::\\w+", rule = "it must be like ALIYUN::ECS::INSTANCE")
          @Example("ALIYUN::ECS::INSTANCE")
          String resourceType,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("10") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("What the resources of this page cost.") List<Consumption> applicationGroupConsume,
      @Doc("The size that was asked for.") int maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  record Consumption(
      @Doc("The resource.") @Example("i-local0001") String instanceId,
      @Doc("Its name.") String instanceName,
      @Doc("Its type.") @Example("ALIYUN::ECS::INSTANCE") String instanceType,
      @Doc("Its state.") @Example("Running") String status,
      @Doc("When it was created.") @Example("2023-06-10T06:00Z") String creationTime,
      @Doc("What it cost.") @Example("18.88") double amount,
      @Doc("What that is in.") @Example("CNY") String currency,
      @Doc("Advice on its size; never given, as its load is not simulated.")
          @Nullable String optimization,
      @Doc("How its load rises and falls; never given, as that is not simulated.")
          @Nullable String peakType,
      @Doc("Its load, as JSON text; never given, as that is not simulated.")
          @Nullable String performance) {}

  private final Groups groups;
  private final Fleet fleet;
  private final ApplicationSettings settings;

  DescribeApplicationGroupBill(Groups groups, Fleet fleet, ApplicationSettings settings) {
    this.groups = groups;
    this.fleet = fleet;
    this.settings = settings;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    ApplicationGroup group = groups.find(caller, in.applicationName(), in.name());
    String after = PageToken.read(in, caller, in.nextToken(), 1).map(List::getFirst).orElse("");
    YearMonth cycle = YearMonth.parse(in.billingCycle());
    Instant now = groups.now();
    List<Consumption> bill =
        machines(caller, group, in.resourceType()).stream()
            .filter(one -> one.id().compareTo(after) > 0)
            .filter(one -> Bill.began(one.createdAt(), cycle, now))
            .map(one -> consumption(one, cycle, now))
            .toList();
    Page<Consumption> page =
        Page.cut(bill, in.maxResults(), in, caller, one -> new String[] {one.instanceId()});
    return new Output(page.items(), in.maxResults(), page.nextToken());
  }

  private List<Machine> machines(Caller caller, ApplicationGroup group, String type) {
    return type.equalsIgnoreCase(INSTANCE)
        ? fleet.tagged(
            caller.account(), group.deployRegionId(), group.importTagKey(), group.importTagValue())
        : List.of();
  }

  private Consumption consumption(Machine machine, YearMonth cycle, Instant now) {
    return new Consumption(
        machine.id(),
        machine.name(),
        INSTANCE,
        machine.status(),
        Minutes.of(machine.createdAt()),
        Bill.amount(settings.hourly(machine.type()), machine.createdAt(), cycle, now).doubleValue(),
        settings.currency(),
        null,
        null,
        null);
  }
}
