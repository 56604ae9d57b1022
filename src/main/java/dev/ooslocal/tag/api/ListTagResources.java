package dev.ooslocal.tag.api;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.PageToken;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import dev.ooslocal.tag.store.TagEdits;
import dev.ooslocal.tag.store.TagLists;
import dev.ooslocal.tag.store.TagRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists tags of resources, one row for each resource and key. */
@Component
@Offered(
    group = "tag",
    summary = "Lists tags of resources, one row for each resource and key.",
    errors = ErrorCode.RESOURCE_NOT_FOUND)
final class ListTagResources implements Operation<ListTagResources.Input, ListTagResources.Output> {
  /** Chosen: the operation has no MaxResults. */
  private static final int PAGE = 50;

  private static final int KEY_PARTS = 2;

  record Input(
      @Doc("The type of the resources.")
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
      @Doc("Only of these, 1 to 50, as a JSON array; each must exist.") @Length(max = 50)
          @Nullable List<String> resourceIds,
      @Doc("Only of resources with all of these tags, as a JSON object.") @Length(max = 20)
          @Nullable Map<String, String> tags,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The rows of this page.") Wrapper tagResources,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  @Doc("The one list of the API that stands in an object of its own.")
  record Wrapper(@Doc("The rows.") List<TagResource> tagResource) {}

  @Doc("A tag of a resource.")
  record TagResource(
      @Doc("The resource.") @Example("MyTemplate") String resourceId,
      @Doc("Its type.") @Example("template") String resourceType,
      @Doc("The tag's key.") @Example("k1") String tagKey,
      @Doc("The tag's value.") @Example("v1") String tagValue) {

    private static TagResource of(TagRow row) {
      return new TagResource(row.resourceId(), row.resourceType(), row.key(), row.value());
    }
  }

  private final TagLists lists;
  private final TagEdits edits;

  ListTagResources(TagLists lists, TagEdits edits) {
    this.lists = lists;
    this.edits = edits;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    List<String> ids = in.resourceIds() == null ? List.of() : in.resourceIds();
    edits.mustExist(caller, in.resourceType(), ids);
    List<String> after = PageToken.read(in, caller, in.nextToken(), KEY_PARTS).orElse(List.of());
    List<TagRow> rows =
        lists.rows(
            caller,
            in.resourceType(),
            ids,
            in.tags() == null ? Map.of() : in.tags(),
            after,
            PAGE + 1);
    boolean more = rows.size() > PAGE;
    List<TagRow> page = more ? rows.subList(0, PAGE) : rows;
    return new Output(
        new Wrapper(page.stream().map(TagResource::of).toList()),
        more ? PageToken.of(in, caller, page.getLast().resourceId(), page.getLast().key()) : null);
  }
}
