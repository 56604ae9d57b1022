package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** What the names in the template of a stack stand for. */
final class StackNames implements Evaluation.Names {
  private final ProductCall call;
  private final String id;
  private final String name;
  private final StackTemplate template;
  private final ObjectNode values;
  private final Map<String, Member> members;
  private final Making making;

  /**
   * @param id the stack's
   * @param name the stack's
   * @param values of the template's parameters
   * @param members the resources there are so far; may grow
   */
  StackNames(
      ProductCall call,
      String id,
      String name,
      StackTemplate template,
      ObjectNode values,
      Map<String, Member> members,
      Making making) {
    this.call = call;
    this.id = id;
    this.name = name;
    this.template = template;
    this.values = values;
    this.members = members;
    this.making = making;
  }

  @Override
  public JsonNode value(String asked) {
    JsonNode declared = template.parameters().path(asked);
    if (declared.isObject()) {
      return StackParameters.typed(declared, values.path(asked));
    }
    Member member = members.get(asked);
    return member == null ? pseudo(asked) : Json.string(member.physical());
  }

  @Override
  public JsonNode attribute(String resource, String asked) {
    Member member = members.get(resource);
    return member == null ? MissingNode.getInstance() : making.attribute(call, member, asked);
  }

  @Override
  public JsonNode zones(String region) {
    return making.zones(region.isEmpty() ? call : call.in(region));
  }

  private JsonNode pseudo(String asked) {
    return switch (asked) {
      case "ALIYUN::StackId" -> Json.string(id);
      case "ALIYUN::StackName" -> Json.string(name);
      case "ALIYUN::Region" -> Json.string(call.region());
      case "ALIYUN::AccountId", "ALIYUN::TenantId" -> Json.string(call.account());
      case "ALIYUN::NoValue" -> Json.nothing();
      default -> MissingNode.getInstance();
    };
  }
}
