package dev.ooslocal.cloud.slb;

import dev.ooslocal.cloud.simulated.DescribedKinds;
import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the servers behind the listeners of a load balancer are. Chosen: a server is healthy when its
 * instance runs; a listener that is stopped, or checks nothing, knows nothing of its servers.
 */
@Component
final class DescribeHealthStatus implements SimulatedApi {
  private static final int NOT_FOUND = 404;

  private final Resources resources;
  private final Kind balancers;
  private final Kind groups;
  private final Kind listeners;
  private final Kind instances;

  DescribeHealthStatus(Resources resources, DescribedKinds kinds) {
    this.resources = resources;
    this.balancers = kinds.kind("slb.balancer");
    this.groups = kinds.kind("slb.group");
    this.listeners = kinds.kind("slb.listener");
    this.instances = kinds.kind("ecs.instance");
  }

  @Override
  public String product() {
    return "SLB";
  }

  @Override
  public String version() {
    return "2014-05-15";
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Resource balancer =
        resources
            .find(call, balancers, call.required("LoadBalancerId"))
            .orElseThrow(
                () ->
                    new ApiException(
                        "InvalidLoadBalancerId.NotFound",
                        NOT_FOUND,
                        "The specified LoadBalancerId does not exist."));
    ObjectNode answer = Json.object();
    ArrayNode all = answer.putObject("BackendServers").putArray("BackendServer");
    resources.ofOwner(call, listeners, balancer.id()).stream()
        .filter(listener -> isAsked(call, listener, "ListenerPort"))
        .filter(listener -> isAsked(call, listener, "ListenerProtocol"))
        .forEach(listener -> add(call, listener, balancer, all));
    return answer;
  }

  private static boolean isAsked(ProductCall call, Resource listener, String field) {
    String asked = call.text(field, "");
    return asked.isEmpty() || asked.equalsIgnoreCase(listener.detail().path(field).asString(""));
  }

  private void add(ProductCall call, Resource listener, Resource balancer, ArrayNode all) {
    String group = listener.detail().path("VServerGroupId").asString("");
    Optional<Resource> holder =
        group.isEmpty() ? Optional.of(balancer) : resources.find(call, groups, group);
    holder
        .map(found -> found.detail().at("/BackendServers/BackendServer"))
        .ifPresent(servers -> servers.forEach(server -> all.add(seen(call, listener, server))));
  }

  private ObjectNode seen(ProductCall call, Resource listener, JsonNode server) {
    String id = server.path("ServerId").asString("");
    Optional<Resource> instance = resources.find(call, instances, id);
    JsonNode port = server.path("Port");
    ObjectNode seen =
        Json.object()
            .put("ServerId", id)
            .put("Type", server.path("Type").asString("ecs"))
            .put("ServerIp", instance.map(DescribeHealthStatus::address).orElse(""))
            .put("Protocol", listener.detail().path("ListenerProtocol").asString(""))
            .put("ServerHealthStatus", health(listener, instance));
    seen.set("ListenerPort", listener.detail().path("ListenerPort"));
    seen.set("Port", port.isMissingNode() ? listener.detail().path("BackendServerPort") : port);
    return seen;
  }

  private static String address(Resource instance) {
    return instance.detail().at("/VpcAttributes/PrivateIpAddress/IpAddress/0").asString("");
  }

  private static String health(Resource listener, Optional<Resource> instance) {
    boolean looks =
        listener.is("running") && listener.detail().path("HealthCheck").asString("").equals("on");
    if (!looks) {
      return "unavailable";
    }
    return instance.filter(each -> each.is("Running")).isPresent() ? "normal" : "abnormal";
  }
}
