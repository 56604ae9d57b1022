package dev.ooslocal.state;

import dev.ooslocal.inventory.InspectedMachine;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.GivenJson;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The instances of a configuration. */
public record Targets(List<Filter> filters) {
  private static final String INSTANCE = "ALIYUN::ECS::Instance";
  private static final List<String> TYPES = List.of("All", "ResourceIds", "Tags", "ResourceGroup");

  public Targets {
    filters = List.copyOf(filters);
  }

  /** One filter; what all of them find adds up. */
  record Filter(JsonNode given) {
    /** The region it looks in; the configuration's own unless it names one. */
    String region(String own) {
      return value("RegionId").map(JsonNode::asString).orElse(own);
    }

    boolean finds(InspectedMachine machine) {
      return switch (given.path("Type").asString("")) {
        case "ResourceIds" ->
            list("ResourceIds").stream().anyMatch(id -> id.asString("").equals(machine.id()));
        case "Tags" ->
            list("Tags").stream()
                .allMatch(
                    tag ->
                        tag.path("Value")
                            .asString("")
                            .equals(machine.tags().get(tag.path("Key").asString(""))));
        case "ResourceGroup" ->
            value("ResourceGroupId")
                .filter(id -> id.asString("").equals(machine.resourceGroupId()))
                .isPresent();
        default -> true;
      };
    }

    private List<JsonNode> list(String name) {
      return value(name).stream().flatMap(JsonNode::valueStream).toList();
    }

    private Optional<JsonNode> value(String name) {
      JsonNode own = given.path(name);
      JsonNode found = own.isMissingNode() ? given.path("Parameters").path(name) : own;
      return found.isMissingNode() || found.isNull() ? Optional.empty() : Optional.of(found);
    }

    private void check() {
      String type = given.path("Type").asString("");
      if (!TYPES.contains(type)) {
        throw invalid("the Type of a filter must be one of " + String.join(", ", TYPES));
      }
      boolean complete =
          switch (type) {
            case "ResourceIds", "Tags" -> !list(type).isEmpty();
            case "ResourceGroup" -> value("ResourceGroupId").isPresent();
            default -> true;
          };
      if (!complete) {
        throw invalid("a filter of Type " + type + " must say which");
      }
    }
  }

  /**
   * Reads targets.
   *
   * @throws ApiException InvalidParameter when they are none
   */
  public static Targets of(String text) {
    JsonNode given = GivenJson.object("Targets", text);
    if (!given.path("ResourceType").asString("").equals(INSTANCE)) {
      throw invalid("its ResourceType must be " + INSTANCE);
    }
    List<Filter> filters = given.path("Filters").valueStream().map(Filter::new).toList();
    if (filters.isEmpty()) {
      throw invalid("it must hold a list Filters with at least one filter");
    }
    filters.forEach(Filter::check);
    return new Targets(filters);
  }

  private static ApiException invalid(String rule) {
    return ApiException.invalid("Targets", rule);
  }
}
