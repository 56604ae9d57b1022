package dev.ooslocal.tag.api;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Nothing;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import dev.ooslocal.tag.store.TagEdits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a resource into another resource group. */
@Component
@Offered(
    group = "tag",
    summary = "Puts a resource into another resource group.",
    errors = ErrorCode.RESOURCE_NOT_FOUND)
final class ChangeResourceGroup implements Operation<ChangeResourceGroup.Input, Nothing> {
  record Input(
      @Doc("The type of the resource.")
          @Required
          @OneOf({"template", "parameter", "secretparameter", "stateconfiguration", "application"})
          @Example("template")
          String resourceType,
      @Doc("Its name; of a state configuration its id.") @Required @Example("MyTemplate")
          String resourceId,
      @Doc("The resource group it goes into.") @Required @Example("rg-acfm3peow3k1234")
          String newResourceGroupId,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final TagEdits edits;

  ChangeResourceGroup(TagEdits edits) {
    this.edits = edits;
  }

  @Override
  public Nothing handle(Input in, Caller caller) {
    edits.move(caller, in.resourceType(), in.resourceId(), in.newResourceGroupId());
    return Nothing.AT_ALL;
  }
}
