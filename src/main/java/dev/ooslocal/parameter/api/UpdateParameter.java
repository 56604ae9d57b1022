package dev.ooslocal.parameter.api;

import dev.ooslocal.parameter.store.Secrecy;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Required;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores another value as the next version. */
@Component
@Offered(
    group = "parameter",
    summary = "Stores another value as the next version.",
    errors = ErrorCode.NO_PARAMETER)
final class UpdateParameter implements Operation<UpdateParameter.Input, UpdateParameter.Output> {
  record Input(
      @Doc("The name.") @Required @Example("MyParameter") String name,
      @Doc("The value, 1 to 4096 characters.")
          @Required
          @Length(min = 1, max = 4096)
          @Example("blue")
          String value,
      @Doc("What it is for, 1 to 200 characters.") @Length(min = 1, max = 200)
          @Nullable String description,
      @Doc("Tags that replace all earlier ones; left out, those stay.") @Length(max = 20)
          @Nullable Map<String, String> tags,
      @Doc("The resource group it goes into.") @Nullable String resourceGroupId,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The parameter in its newest version.") RevisedParameter parameter) {}

  private final ParameterEdits edits;

  UpdateParameter(ParameterEdits edits) {
    this.edits = edits;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    ParameterEdits.Tagged revised =
        edits.update(
            caller,
            Secrecy.PLAIN,
            in.name(),
            in.value(),
            ParameterEdits.details(in.description(), in.resourceGroupId()),
            in.tags());
    return new Output(RevisedParameter.of(revised.parameter(), revised.tags()));
  }
}
