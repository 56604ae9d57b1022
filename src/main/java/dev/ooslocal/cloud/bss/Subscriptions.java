package dev.ooslocal.cloud.bss;

import dev.ooslocal.cloud.simulated.DescribedKinds;
import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Instances of all regions that are paid in advance, and whether they renew themselves. */
@Component
final class Subscriptions {
  private static final String RENEWAL = "renewal";
  private static final String PERIOD = "renewalPeriod";
  private static final String UNIT = "renewalPeriodUnit";
  private static final String LOCAL = "local";

  /** ECS says Normal where billing says ManualRenewal; kept is what ECS says. */
  private static final String MANUAL = "ManualRenewal";

  private static final String MANUAL_IN_ECS = "Normal";

  /**
   * A product whose instances can be subscribed to.
   *
   * @param field what says how an instance is paid; empty when all are paid in advance
   */
  private record Product(String code, Kind kind, String field) {
    boolean isPaidInAdvance(Resource instance) {
      return field.isEmpty()
          || instance.detail().path(field).asString("").equalsIgnoreCase("PrePaid");
    }
  }

  /** An instance that is paid in advance. */
  record Subscribed(String productCode, Resource instance) {}

  private final Resources resources;
  private final List<Product> products;

  Subscriptions(Resources resources, DescribedKinds kinds) {
    this.resources = resources;
    this.products =
        Stream.of(
                Map.entry("ecs", "ecs.instance InstanceChargeType"),
                Map.entry("rds", "rds.instance PayType"),
                Map.entry("gws", "ecd.desktop ChargeType"),
                Map.entry("redisa", "redis.instance ChargeType"),
                Map.entry("polardb", "polardb.cluster PayType"),
                Map.entry("acr", "cr.instance "))
            .map(
                each -> {
                  String[] words = each.getValue().split(" ", 2);
                  return new Product(each.getKey(), kinds.kind(words[0]), words[1]);
                })
            .toList();
  }

  List<Subscribed> all(ProductCall call) {
    return products.stream()
        .flatMap(
            product ->
                resources.everywhere(call, product.kind()).stream()
                    .filter(product::isPaidInAdvance)
                    .map(instance -> new Subscribed(product.code(), instance)))
        .toList();
  }

  void renew(Resource instance, String status, String period, String unit) {
    ObjectNode local = local(instance.detail());
    local
        .put(RENEWAL, status.equals(MANUAL) ? MANUAL_IN_ECS : status)
        .put(PERIOD, period)
        .put(UNIT, unit);
    resources.update(instance);
  }

  static ObjectNode element(ProductCall call, Subscribed subscribed) {
    Resource instance = subscribed.instance();
    JsonNode local = instance.detail().path(LOCAL);
    String status = local.path(RENEWAL).asString(MANUAL_IN_ECS);
    return Json.object()
        .put("InstanceID", instance.id())
        .put("OwnerId", call.account())
        .put("ProductCode", subscribed.productCode())
        .put("SubscriptionType", "Subscription")
        .put("Region", instance.region())
        .put("Status", "Normal")
        .put("RenewStatus", status.equals(MANUAL_IN_ECS) ? MANUAL : status)
        .put("RenewalDuration", local.path(PERIOD).asString(""))
        .put("RenewalDurationUnit", local.path(UNIT).asString(""))
        .put("CreateTime", instance.createdAt().toString());
  }

  private static ObjectNode local(ObjectNode detail) {
    return detail.get(LOCAL) instanceof ObjectNode present ? present : detail.putObject(LOCAL);
  }
}
