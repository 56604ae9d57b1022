package dev.ooslocal.tag.api;

import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Nothing;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import dev.ooslocal.tag.store.TagEdits;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes tags off resources, by key or all of them. */
@Component
@Offered(
    group = "tag",
    summary = "Takes tags off resources, by key or all of them.",
    errors = ErrorCode.RESOURCE_NOT_FOUND)
final class UntagResources implements Operation<UntagResources.Input, Nothing> {
  record Input(
      @Doc("The type of all the resources.")
          @Required
          @OneOf({
            "template",
            "parameter",
            "secretparameter",
            "stateconfiguration",
            "application",
            "execution",
            "patchbaseline"
          })
          @Example("template")
          String resourceType,
      @Doc("1 to 50 names, or ids of executions and state configurations, as a JSON array.")
          @Required
          @Length(min = 1, max = 50)
          @Example("[\"MyTemplate\"]")
          List<String> resourceIds,
      @Doc("1 to 20 keys, as a JSON array; needed unless All is true.")
          @Length(max = 20)
          @Example("[\"k1\"]")
          @Nullable List<String> tagKeys,
      @Doc("Takes all tags off; looked at only when no keys are given.") @Default("false")
          boolean all,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final TagEdits edits;

  UntagResources(TagEdits edits) {
    this.edits = edits;
  }

  @Override
  public Nothing handle(Input in, Caller caller) {
    if (in.tagKeys() != null && !in.tagKeys().isEmpty()) {
      edits.remove(caller, in.resourceType(), in.resourceIds(), in.tagKeys());
    } else if (in.all()) {
      edits.removeAll(caller, in.resourceType(), in.resourceIds());
    } else {
      throw ApiException.missing("TagKeys");
    }
    return Nothing.AT_ALL;
  }
}
