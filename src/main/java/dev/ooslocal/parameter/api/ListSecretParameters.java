package dev.ooslocal.parameter.api;

import dev.ooslocal.parameter.store.ParameterQuery;
import dev.ooslocal.parameter.store.ParameterSort;
import dev.ooslocal.parameter.store.Place;
import dev.ooslocal.parameter.store.Secrecy;
import dev.ooslocal.parameter.store.StoredParameter;
import dev.ooslocal.platform.Given;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.Page;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Range;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists parameters without their values. */
@Component
@Offered(group = "secret parameter", summary = "Lists parameters without their values.")
final class ListSecretParameters
    implements Operation<ListSecretParameters.Input, ListSecretParameters.Output> {
  record Input(
      @Doc("Part of the name, in any case.") @Example("MySecretParameter") @Nullable String name,
      @Doc("Only below this path.") @Nullable String path,
      @Doc("Whether deeper paths count, too.") @Default("false") boolean recursive,
      @Doc("Only in this resource group.") @Nullable String resourceGroupId,
      @Doc("Only with all of these tags.") @Length(max = 20) @Nullable Map<String, String> tags,
      @Doc("What to sort by; chosen: CreatedDate when it is left out.") @Default("CreatedDate")
          ParameterSort sortField,
      @Doc("Ascending or Descending.") @OneOf({"Ascending", "Descending"}) @Default("Descending")
          String sortOrder,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The parameters of this page.") List<SecretItem> parameters,
      @Doc("The size that was asked for.") int maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  private final ParameterReader reader;

  ListSecretParameters(ParameterReader reader) {
    this.reader = reader;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    ParameterQuery query = query(in, caller);
    Page<StoredParameter> page = reader.page(query, in, caller, in.maxResults(), in.nextToken());
    Map<String, Map<String, String>> tags = reader.tags(caller, Secrecy.SECRET, page.items());
    return new Output(
        page.items().stream()
            .map(p -> SecretItem.of(p, tags.getOrDefault(p.name(), Map.of())))
            .toList(),
        in.maxResults(),
        page.nextToken());
  }

  private static ParameterQuery query(Input in, Caller caller) {
    return new ParameterQuery(
        Place.of(caller, Secrecy.SECRET),
        Given.text(in.name()),
        null,
        Given.text(in.resourceGroupId()),
        Given.text(in.path()),
        in.recursive(),
        in.tags() == null ? Map.of() : in.tags(),
        in.sortField(),
        in.sortOrder().equals("Ascending"));
  }
}
