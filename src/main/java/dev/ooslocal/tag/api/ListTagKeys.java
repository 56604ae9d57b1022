package dev.ooslocal.tag.api;

import dev.ooslocal.platform.Given;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.PageToken;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Range;
import dev.ooslocal.tag.store.TagLists;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the keys of tags in use. */
@Component
@Offered(group = "tag", summary = "Lists the keys of tags in use.")
final class ListTagKeys implements Operation<ListTagKeys.Input, ListTagKeys.Output> {
  record Input(
      @Doc("Only of resources of this type.") @Example("template") @Nullable String resourceType,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The keys of this page.") List<String> keys,
      @Doc("The size that was asked for.") int maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  private final TagLists lists;

  ListTagKeys(TagLists lists) {
    this.lists = lists;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    List<String> after = PageToken.read(in, caller, in.nextToken(), 1).orElse(List.of());
    List<String> found =
        lists.keys(caller, Given.text(in.resourceType()), after, in.maxResults() + 1);
    boolean more = found.size() > in.maxResults();
    List<String> page = more ? found.subList(0, in.maxResults()) : found;
    return new Output(
        page, in.maxResults(), more ? PageToken.of(in, caller, page.getLast()) : null);
  }
}
