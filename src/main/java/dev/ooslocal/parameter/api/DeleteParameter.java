package dev.ooslocal.parameter.api;

import dev.ooslocal.parameter.store.Secrecy;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Nothing;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deletes a parameter with all its versions. */
@Component
@Offered(
    group = "parameter",
    summary = "Deletes a parameter with all its versions.",
    errors = ErrorCode.NO_PARAMETER)
final class DeleteParameter implements Operation<DeleteParameter.Input, Nothing> {
  record Input(
      @Doc("The name.") @Required @Example("MyParameter") String name,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final ParameterEdits edits;

  DeleteParameter(ParameterEdits edits) {
    this.edits = edits;
  }

  @Override
  public Nothing handle(Input in, Caller caller) {
    edits.delete(caller, Secrecy.PLAIN, in.name());
    return Nothing.AT_ALL;
  }
}
