package dev.ooslocal.application.api;

import dev.ooslocal.application.store.Application;
import dev.ooslocal.application.store.Applications;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Required;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes what an application says of itself. */
@Component
@Offered(
    group = "application",
    summary = "Changes what an application says of itself.",
    errors = ErrorCode.NO_APPLICATION)
final class UpdateApplication
    implements Operation<UpdateApplication.Input, UpdateApplication.Output> {
  record Input(
      @Doc("The name.") @Required @Example("MyApplication") String name,
      @Doc("What it is; left out, that stays.") @Nullable String description,
      @Doc("How it is watched; parts that are left out stay.") @Nullable AlarmConfig alarmConfig,
      @Doc("Whether it is not watched any more but for what this request says.") @Default("false")
          boolean deleteAlarmRulesBeforeUpdate,
      @Doc("Tags that replace all earlier ones; left out, those stay.") @Length(max = 20)
          @Nullable Map<String, String> tags,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The application as it is now.") RevisedApplication application) {}

  private final Applications applications;
  private final Labels labels;

  UpdateApplication(Applications applications, Labels labels) {
    this.applications = applications;
    this.labels = labels;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Application application = applications.hold(caller, in.name());
    application.describe(in.description(), applications.now());
    AlarmConfig old =
        in.deleteAlarmRulesBeforeUpdate() ? null : AlarmConfig.read(application.alarmConfig());
    AlarmConfig now = in.alarmConfig() == null ? old : in.alarmConfig().over(old);
    application.alarm(now == null ? null : now.text());
    Map<String, String> tags =
        in.tags() == null
            ? labels.of(caller, in.name())
            : labels.replace(caller, in.name(), in.tags());
    return new Output(RevisedApplication.of(application, tags));
  }
}
