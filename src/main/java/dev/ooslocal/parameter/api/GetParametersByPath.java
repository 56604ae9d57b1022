package dev.ooslocal.parameter.api;

import dev.ooslocal.parameter.store.ParameterQuery;
import dev.ooslocal.parameter.store.Secrecy;
import dev.ooslocal.parameter.store.StoredParameter;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.Page;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Range;
import dev.ooslocal.shape.Required;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the parameters below a path. */
@Component
@Offered(group = "parameter", summary = "Shows the parameters below a path.")
final class GetParametersByPath
    implements Operation<GetParametersByPath.Input, GetParametersByPath.Output> {
  record Input(
      @Doc("The path: names up to a slash.") @Required @Length(min = 1, max = 200) @Example("/app/")
          String path,
      @Doc("Whether deeper paths count, too.") @Default("false") boolean recursive,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("10") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The parameters of this page, by name.") List<ParameterAtPath> parameters,
      @Doc("How many there are altogether.") int totalCount,
      @Doc("The size that was asked for.") int maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  private final ParameterReader reader;

  GetParametersByPath(ParameterReader reader) {
    this.reader = reader;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    ParameterQuery query = reader.below(caller, Secrecy.PLAIN, in.path(), in.recursive());
    Page<StoredParameter> page = reader.page(query, in, caller, in.maxResults(), in.nextToken());
    Map<String, Map<String, String>> tags = reader.tags(caller, Secrecy.PLAIN, page.items());
    return new Output(
        page.items().stream()
            .map(
                p ->
                    ParameterAtPath.of(
                        p, reader.value(p, true), tags.getOrDefault(p.name(), Map.of())))
            .toList(),
        reader.count(query),
        in.maxResults(),
        page.nextToken());
  }
}
