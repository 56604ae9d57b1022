package dev.ooslocal.cloud.oss;

import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import dev.ooslocal.cloud.simulated.SimulatedProduct;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is configured on buckets by XML documents is kept, shown and taken away; not obeyed. */
@Component
final class RuleCalls implements SimulatedProduct {
  private static final String RULES = "Rules";

  private final Buckets buckets;

  RuleCalls(Buckets buckets) {
    this.buckets = buckets;
  }

  @Override
  public List<SimulatedApi> apis() {
    List<SimulatedApi> apis = new ArrayList<>();
    for (BucketRules rules : BucketRules.values()) {
      apis.add(new OssCall("PutBucket" + rules.word(), request -> put(rules, request)));
      apis.add(new OssCall("GetBucket" + rules.word(), request -> show(rules, request)));
      if (rules.isRemovable()) {
        apis.add(new OssCall("DeleteBucket" + rules.word(), request -> delete(rules, request)));
      }
    }
    return apis;
  }

  private ObjectNode put(BucketRules rules, OssRequest request) {
    Resource bucket = buckets.hold(request);
    JsonNode document = OssXml.read(request.body(), rules.root());
    rules.check(document);
    if (rules == BucketRules.LOGGING) {
      checkTarget(request, document);
    }
    of(bucket).set(rules.root(), document);
    buckets.update(bucket);
    return Json.object();
  }

  private ObjectNode show(BucketRules rules, OssRequest request) {
    JsonNode document = of(buckets.of(request)).path(rules.root());
    if (!document.isMissingNode()) {
      return Json.object().set(rules.root(), document);
    }
    RuntimeException missing = rules.missing();
    if (missing != null) {
      throw missing;
    }
    return Json.object().set(rules.root(), Json.string(""));
  }

  private ObjectNode delete(BucketRules rules, OssRequest request) {
    Resource bucket = buckets.hold(request);
    of(bucket).remove(rules.root());
    buckets.update(bucket);
    return Json.object();
  }

  private void checkTarget(OssRequest request, JsonNode document) {
    String target = document.path("LoggingEnabled").path("TargetBucket").asString("");
    if (!target.isEmpty() && buckets.find(request.call(), target).isEmpty()) {
      throw OssErrors.invalid(
          "InvalidTargetBucketForLogging",
          "The target bucket for logging does not exist, is not owned by you, or does not have"
              + " the appropriate grants for the log-delivery group.");
    }
  }

  private static ObjectNode of(Resource bucket) {
    return bucket.detail().get(RULES) instanceof ObjectNode present
        ? present
        : bucket.detail().putObject(RULES);
  }
}
