package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists instance types. */
@Component
final class DescribeInstanceTypes implements EcsApi {
  private static final double MIB = 1024;

  @Override
  public ObjectNode handle(ProductCall call) {
    List<String> wanted = call.texts("InstanceTypes", "InstanceType");
    List<ObjectNode> types =
        InstanceType.ALL.stream()
            .filter(type -> wanted.isEmpty() || wanted.contains(type.id()))
            .map(DescribeInstanceTypes::element)
            .filter(Filters.equal(call, "InstanceTypeFamily"))
            .toList();
    ObjectNode answer = Json.object().put("NextToken", "");
    types.forEach(answer.putObject("InstanceTypes").putArray("InstanceType")::add);
    return answer;
  }

  private static ObjectNode element(InstanceType type) {
    return Json.object()
        .put("InstanceTypeId", type.id())
        .put("InstanceTypeFamily", type.family())
        .put("CpuCoreCount", type.cpus())
        .put("MemorySize", type.memory() / MIB)
        .put("CpuArchitecture", "X86")
        .put("GPUAmount", 0)
        .put("EniQuantity", 2)
        .put("InstanceCategory", "General-purpose");
  }
}
