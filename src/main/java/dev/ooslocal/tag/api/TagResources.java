package dev.ooslocal.tag.api;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Nothing;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import dev.ooslocal.tag.store.TagEdits;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds tags to resources; a tag with the same key is overwritten. */
@Component
@Offered(
    group = "tag",
    summary = "Adds tags to resources; a tag with the same key is overwritten.",
    errors = ErrorCode.RESOURCE_NOT_FOUND)
final class TagResources implements Operation<TagResources.Input, Nothing> {
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
      @Doc("1 to 20 tags, as a JSON object.")
          @Required
          @Length(min = 1, max = 20)
          @Example("{\"k1\":\"v1\"}")
          Map<String, String> tags,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final TagEdits edits;

  TagResources(TagEdits edits) {
    this.edits = edits;
  }

  @Override
  public Nothing handle(Input in, Caller caller) {
    edits.add(caller, in.resourceType(), in.resourceIds(), in.tags());
    return Nothing.AT_ALL;
  }
}
