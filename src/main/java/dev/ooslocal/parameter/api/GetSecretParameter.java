package dev.ooslocal.parameter.api;

import dev.ooslocal.parameter.store.Secrecy;
import dev.ooslocal.parameter.store.StoredParameter;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Range;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a secret parameter, its value only when that is asked for. */
@Component
@Offered(
    group = "secret parameter",
    summary = "Shows a secret parameter, its value only when that is asked for.",
    errors = ErrorCode.NO_PARAMETER)
final class GetSecretParameter
    implements Operation<GetSecretParameter.Input, GetSecretParameter.Output> {
  record Input(
      @Doc("The name.") @Required @Example("MySecretParameter") String name,
      @Doc("The version; the newest when it is left out.") @Range(min = 1)
          @Nullable Integer parameterVersion,
      @Doc("Whether the value is shown in clear.") @Default("false") boolean withDecryption,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The parameter.") SecretDetails parameter) {}

  private final ParameterReader reader;

  GetSecretParameter(ParameterReader reader) {
    this.reader = reader;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    ParameterReader.Versioned found =
        reader.read(caller, Secrecy.SECRET, in.name(), in.parameterVersion());
    StoredParameter parameter = found.parameter();
    return new Output(
        SecretDetails.of(
            parameter,
            found.version(),
            reader.value(parameter, found.version(), in.withDecryption()),
            reader.tags(caller, parameter)));
  }
}
