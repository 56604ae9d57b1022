package dev.ooslocal.parameter.api;

import dev.ooslocal.parameter.store.Secrecy;
import dev.ooslocal.parameter.store.StoredParameter;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Required;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows several parameters; names that there are none of are no error. */
@Component
@Offered(
    group = "parameter",
    summary = "Shows several parameters; names that there are none of are no error.")
final class GetParameters implements Operation<GetParameters.Input, GetParameters.Output> {
  record Input(
      @Doc("At most 10 names, as a JSON array.")
          @Required
          @Length(min = 1, max = 10)
          @Example("[\"MyParameter\"]")
          List<String> names,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The parameters that there are.") List<ParameterAmongOthers> parameters,
      @Doc("Names that there are none of.") List<String> invalidParameters) {}

  private final ParameterReader reader;

  GetParameters(ParameterReader reader) {
    this.reader = reader;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Set<String> missing = new LinkedHashSet<>(in.names());
    List<StoredParameter> found = reader.named(caller, Secrecy.PLAIN, missing);
    Map<String, Map<String, String>> tags = reader.tags(caller, Secrecy.PLAIN, found);
    found.forEach(parameter -> missing.remove(parameter.name()));
    return new Output(
        found.stream()
            .map(
                p ->
                    ParameterAmongOthers.of(
                        p, reader.value(p, true), tags.getOrDefault(p.name(), Map.of())))
            .toList(),
        List.copyOf(missing));
  }
}
