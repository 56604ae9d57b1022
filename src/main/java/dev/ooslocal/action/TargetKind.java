package dev.ooslocal.action;

import dev.ooslocal.cloud.Wish;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The resources SelectTargets can select, and how each product lists them. */
enum TargetKind {
  ECS("ALIYUN::ECS::Instance", "ECS", "DescribeInstances", "/Instances/Instance", "InstanceId"),
  MANAGED(
      "ALIYUN::ECS::ManagedInstance",
      "ECS",
      "DescribeManagedInstances",
      "/Instances/Instance",
      "InstanceId"),
  DESKTOP("ALIYUN::ECD::Desktop", "ECD", "DescribeDesktops", "/Desktops", "DesktopId"),
  RDS("ALIYUN::RDS::Instance", "RDS", "DescribeDBInstances", "/Items/DBInstance", "DBInstanceId"),
  REDIS(
      "ALIYUN::Redis::Instance",
      "R-kvstore",
      "DescribeInstances",
      "/Instances/KVStoreInstance",
      "InstanceId"),
  COMPUTE_NEST(
      "ALIYUN::ComputeNestSupplier::Instance",
      "ComputeNestSupplier",
      "ListServiceInstances",
      "/ServiceInstances",
      "ServiceInstanceId");

  private final String resourceType;
  private final String service;
  private final String api;
  private final String list;
  private final String idName;

  TargetKind(String resourceType, String service, String api, String list, String idName) {
    this.resourceType = resourceType;
    this.service = service;
    this.api = api;
    this.list = list;
    this.idName = idName;
  }

  static Optional<TargetKind> of(String resourceType) {
    return Stream.of(values())
        .filter(kind -> kind.resourceType.equalsIgnoreCase(resourceType))
        .findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(kind -> kind.resourceType).toList();
  }

  ApiRequest request(ObjectNode parameters) {
    return new ApiRequest(service, api, parameters, true, null, List.of(wish(parameters)));
  }

  /** As many resources as are asked for by their ids, or one. */
  private Wish wish(ObjectNode parameters) {
    List<JsonNode> asked = new ArrayList<>();
    for (String name : List.of("InstanceIds", "InstanceId", "DesktopId", "DBInstanceId")) {
      JsonNode ids = parameters.path(name);
      if (ids.isArray()) {
        asked.add(ids);
      }
    }
    String path = "[" + list.replace('/', '.') + "[]." + idName + "]";
    return Wish.of(path, asked, List.of());
  }

  /** Puts the ids looked for into the form this product's API takes. */
  List<ObjectNode> withIds(ObjectNode parameters, List<String> ids) {
    ArrayNode all = Json.array();
    ids.forEach(all::add);
    return switch (this) {
      case ECS -> List.of(with(parameters, "InstanceIds", all));
      case MANAGED -> List.of(with(parameters, "InstanceId", all));
      case DESKTOP -> List.of(with(parameters, "DesktopId", all));
      case REDIS -> List.of(with(parameters, "InstanceIds", Json.string(String.join(",", ids))));
      case RDS ->
          ids.stream().map(id -> with(parameters, "DBInstanceId", Json.string(id))).toList();
      case COMPUTE_NEST -> {
        ObjectNode filter = Json.object().put("Name", "ServiceInstanceId");
        filter.set("Value", all);
        yield List.of(with(parameters, "Filter", Json.array().add(filter)));
      }
    };
  }

  /** The resources in an answer, each with the id where everybody looks for it. */
  List<ObjectNode> found(JsonNode answer) {
    return answer.at(list).valueStream().filter(JsonNode::isObject).map(this::named).toList();
  }

  String id(ObjectNode resource) {
    return resource.path(this == COMPUTE_NEST ? idName : "InstanceId").asString("");
  }

  /** The selection in the shape that templates read. */
  JsonNode selection(ArrayNode resources) {
    ObjectNode result = Json.object();
    if (this == COMPUTE_NEST) {
      result.set("ServiceInstances", resources);
    } else {
      result.set("Instances", Json.object().set("Instance", resources));
    }
    return result;
  }

  private ObjectNode named(JsonNode resource) {
    ObjectNode copy = ((ObjectNode) resource).deepCopy();
    if (this != COMPUTE_NEST && !copy.has("InstanceId")) {
      copy.set("InstanceId", copy.path(idName));
    }
    return copy;
  }

  private static ObjectNode with(ObjectNode parameters, String name, JsonNode value) {
    ObjectNode copy = parameters.deepCopy();
    copy.set(name, value);
    return copy;
  }
}
