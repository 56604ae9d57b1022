package dev.ooslocal.action;

import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.platform.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code OSS GenerateUrl}, which is no API: no call is made, a URL is signed. The form is that of
 * signature V1 in a URL; the key is one of ours (chosen), so the object store itself would refuse
 * it.
 */
final class OssUrl {
  private static final String KEY_ID = "LTAIooslocal";
  private static final String KEY_SECRET = "ooslocal";
  private static final long SECONDS = 3600;

  private OssUrl() {}

  static boolean isMeant(ApiRequest request) {
    return request.service().equalsIgnoreCase("OSS")
        && request.api().equalsIgnoreCase("GenerateUrl");
  }

  static Progress sign(Invocation task, ApiRequest request) {
    ObjectNode given = request.parameters();
    String bucket = given.path("BucketName").asString("");
    String object = request.rest() == null ? "" : request.rest().uri().replaceFirst("^/", "");
    if (bucket.isEmpty() || object.isEmpty()) {
      return new Progress.Failed(
          "OSS GenerateUrl needs Parameters.BucketName and URI, the object's name.");
    }
    String method = request.rest() == null ? "GET" : request.rest().method();
    long expires = task.now().getEpochSecond() + given.path("Expires").asLong(SECONDS);
    String signature =
        signature(method.toUpperCase(Locale.ROOT), expires, "/" + bucket + "/" + object);
    String url =
        "https://%s.oss-%s%s.aliyuncs.com/%s?Expires=%d&OSSAccessKeyId=%s&Signature=%s"
            .formatted(
                bucket,
                given.path("RegionId").asString(task.region()),
                given.path("Internal").asBoolean(false) ? "-internal" : "",
                escaped(object).replace("%2F", "/"),
                expires,
                KEY_ID,
                escaped(signature));
    return new Progress.Done(Json.object().put("Url", url));
  }

  private static String signature(String method, long expires, String resource) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(KEY_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      String text = method + "\n\n\n" + expires + "\n" + resource;
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has HmacSHA1", missing);
    }
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
