package dev.ooslocal.cloud.oss;

import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import dev.ooslocal.cloud.simulated.SimulatedProduct;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The policy of a bucket is kept and shown as it was given; nobody is refused because of it. */
@Component
final class PolicyCalls implements SimulatedProduct {
  private static final String POLICY = "Policy";

  private final Buckets buckets;

  PolicyCalls(Buckets buckets) {
    this.buckets = buckets;
  }

  @Override
  public List<SimulatedApi> apis() {
    return List.of(
        new OssCall("PutBucketPolicy", this::put),
        new OssCall("GetBucketPolicy", this::show),
        new OssCall("DeleteBucketPolicy", this::delete));
  }

  private ObjectNode put(OssRequest request) {
    Resource bucket = buckets.hold(request);
    bucket.detail().set(POLICY, policy(request.body()));
    buckets.update(bucket);
    return Json.object();
  }

  private ObjectNode show(OssRequest request) {
    if (buckets.of(request).detail().get(POLICY) instanceof ObjectNode policy) {
      return policy;
    }
    throw OssErrors.notFound("NoSuchBucketPolicy", "The bucket policy does not exist.");
  }

  private ObjectNode delete(OssRequest request) {
    Resource bucket = buckets.hold(request);
    bucket.detail().remove(POLICY);
    buckets.update(bucket);
    return Json.object();
  }

  private static JsonNode policy(String body) {
    try {
      JsonNode policy = Json.parse(body.isBlank() ? "null" : body);
      if (policy.isObject()
          && policy.path("Version").asString("").equals("1")
          && policy.path("Statement").isArray()) {
        return policy;
      }
    } catch (JacksonException noJson) {
      throw invalid();
    }
    throw invalid();
  }

  private static ApiException invalid() {
    return OssErrors.invalid(
        "InvalidPolicyDocument", "The policy needs Version 1 and a list of statements.");
  }
}
