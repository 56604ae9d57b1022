package dev.ooslocal.application.api;

import dev.ooslocal.application.store.Application;
import dev.ooslocal.application.store.Applications;
import dev.ooslocal.platform.Given;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.JsonText;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Matches;
import dev.ooslocal.shape.Required;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Creates an application. */
@Component
@Offered(
    group = "application",
    summary = "Creates an application.",
    errors = ErrorCode.APPLICATION_EXISTS)
final class CreateApplication
    implements Operation<CreateApplication.Input, CreateApplication.Output> {
  record Input(
      @Doc("The name, unique in account and region: letters, digits, - and _.")
          @Required
          @Length(min = 1, max = Rules.LONGEST_NAME)
          @Matches(value = Rules.NAME, rule = Rules.NAME_RULE)
          @Example("MyApplication")
          String name,
      @Doc("What it is.") @Nullable String description,
      @Doc("How it is watched.") @Example("{\"HealthCheckUrl\":\"/api/health/\"}")
          @Nullable AlarmConfig alarmConfig,
      @Doc("Where its code comes from.")
          @JsonText
          @Example("{\"Platform\":\"github\",\"Owner\":\"octo\",\"RepoName\":\"octo/shop\"}")
          @Nullable String applicationSource,
      @Doc("Its service of Compute Nest.") @Nullable String serviceId,
      @Doc("The resource group it goes into.") @Nullable String resourceGroupId,
      @Doc("1 to 20 tags.") @Length(max = 20) @Nullable Map<String, String> tags,
      @Doc("Makes the request idempotent.") @Length(max = 64) @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The new application.") ApplicationFacts application) {}

  private final Applications applications;
  private final Labels labels;

  CreateApplication(Applications applications, Labels labels) {
    this.applications = applications;
    this.labels = labels;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Application application = applications.create(caller, draft(in));
    Map<String, String> tags =
        labels.replace(caller, in.name(), in.tags() == null ? Map.of() : in.tags());
    return new Output(ApplicationFacts.of(application, tags));
  }

  /** Chosen: what belongs to a service of Compute Nest is of that type. */
  private static Application.Draft draft(Input in) {
    String service = Given.text(in.serviceId());
    return new Application.Draft(
        in.name(),
        service == null ? "Custom" : "ComputeNest",
        Given.text(in.description()),
        in.resourceGroupId() == null ? "" : in.resourceGroupId(),
        service,
        Rules.object("ApplicationSource", in.applicationSource()),
        in.alarmConfig() == null ? null : in.alarmConfig().text());
  }
}
