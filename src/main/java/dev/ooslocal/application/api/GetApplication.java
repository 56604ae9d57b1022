package dev.ooslocal.application.api;

import dev.ooslocal.application.store.Application;
import dev.ooslocal.application.store.Applications;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows an application. */
@Component
@Offered(
    group = "application",
    summary = "Shows an application.",
    errors = ErrorCode.NO_APPLICATION)
final class GetApplication implements Operation<GetApplication.Input, GetApplication.Output> {
  record Input(
      @Doc("The name.") @Required @Example("MyApplication") String name,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The application.") ApplicationDetails application) {}

  private final Applications applications;
  private final Labels labels;

  GetApplication(Applications applications, Labels labels) {
    this.applications = applications;
    this.labels = labels;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Application application = applications.find(caller, in.name());
    return new Output(ApplicationDetails.of(application, labels.of(caller, in.name())));
  }
}
