package dev.ooslocal.parameter.api;

import dev.ooslocal.parameter.store.Secrecy;
import dev.ooslocal.parameter.store.StoredParameter;
import dev.ooslocal.platform.Given;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Range;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a parameter with its value. */
@Component
@Offered(
    group = "parameter",
    summary = "Shows a parameter with its value.",
    errors = ErrorCode.NO_PARAMETER)
final class GetParameter implements Operation<GetParameter.Input, GetParameter.Output> {
  record Input(
      @Doc("The name.") @Required @Example("MyParameter") String name,
      @Doc("The version; the newest when it is left out.") @Range(min = 1)
          @Nullable Integer parameterVersion,
      @Doc("Only when it is in this resource group.") @Nullable String resourceGroupId,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The parameter.") ParameterDetails parameter) {}

  private final ParameterReader reader;

  GetParameter(ParameterReader reader) {
    this.reader = reader;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    ParameterReader.Versioned found =
        reader.read(caller, Secrecy.PLAIN, in.name(), in.parameterVersion());
    StoredParameter parameter = found.parameter();
    String group = Given.text(in.resourceGroupId());
    if (group != null && !group.equals(parameter.resourceGroupId())) {
      throw new ApiException(ErrorCode.NO_PARAMETER, in.name());
    }
    return new Output(
        ParameterDetails.of(
            parameter,
            found.version(),
            reader.value(parameter, found.version(), true),
            reader.tags(caller, parameter)));
  }
}
