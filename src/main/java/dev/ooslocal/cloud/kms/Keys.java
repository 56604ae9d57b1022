package dev.ooslocal.cloud.kms;

import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The keys of an account, named by their id, their ARN or an alias. */
@Component
final class Keys {
  private static final String ALIAS = "alias/";

  /** Where a key keeps its material; no product shows it. */
  private static final String LOCAL = "local";

  private final Resources resources;

  Keys(Resources resources) {
    this.resources = resources;
  }

  Resource create(ProductCall call) {
    String id = Ids.withPrefix("key-");
    Resource key =
        new Resource(
            call.world(),
            call.region(),
            KmsKinds.KEY,
            id,
            "",
            null,
            new Life.State(KmsKinds.ENABLED, call.now()),
            call.now(),
            detail(call, id));
    resources.insert(key, null);
    return key;
  }

  List<Resource> all(ProductCall call) {
    return resources.all(call, KmsKinds.KEY);
  }

  /** The key that the parameter KeyId names, held for a change. */
  Resource hold(ProductCall call) {
    return held(call, call.required("KeyId"));
  }

  /** The key of an id, an ARN or an alias. */
  Resource held(ProductCall call, String named) {
    String id = named.startsWith("acs:kms:") ? named.replaceFirst("^[^/]*:key/", "") : named;
    String own = id.startsWith(ALIAS) ? aliased(call, id) : id;
    return resources.hold(call, KmsKinds.KEY, own).orElseThrow(KmsErrors::noKey);
  }

  private String aliased(ProductCall call, String alias) {
    return resources
        .find(call, KmsKinds.ALIAS, alias)
        .map(found -> String.valueOf(found.owner()))
        .orElseThrow(KmsErrors::noAlias);
  }

  void update(Resource key) {
    resources.update(key);
  }

  /**
   * @throws dev.ooslocal.rpc.ApiException when it is disabled or to be deleted
   */
  static Resource enabled(Resource key) {
    if (!key.is(KmsKinds.ENABLED)) {
      throw KmsErrors.rejected(key.state().name());
    }
    return key;
  }

  static byte[] material(Resource key) {
    return Base64.getDecoder().decode(key.detail().path(LOCAL).path("material").asString(""));
  }

  static String version(Resource key) {
    return key.detail().path("PrimaryKeyVersion").asString("");
  }

  /** As the product shows it. */
  static ObjectNode metadata(Resource key) {
    ObjectNode shown = key.detail().deepCopy();
    shown.remove(List.of(LOCAL, "Tags"));
    return shown.put("KeyState", key.state().name());
  }

  private static ObjectNode detail(ProductCall call, String id) {
    ObjectNode detail =
        Json.object()
            .put("KeyId", id)
            .put("Arn", "acs:kms:%s:%s:key/%s".formatted(call.region(), call.account(), id))
            .put("Creator", call.account())
            .put("CreationDate", text(call.now()))
            .put("Description", call.text("Description", ""))
            .put("KeyUsage", usage(call))
            .put("KeySpec", spec(call))
            .put("Origin", origin(call))
            .put("ProtectionLevel", call.text("ProtectionLevel", "SOFTWARE"))
            .put("DeleteDate", "")
            .put("MaterialExpireTime", "")
            .put("PrimaryKeyVersion", Ids.withPrefix("kv-"))
            .put("LastRotationDate", text(call.now()))
            .put("AutomaticRotation", "Disabled")
            .put("DeletionProtection", KmsKinds.DISABLED)
            .put("DeletionProtectionDescription", "");
    detail.putObject(LOCAL).put("material", Base64.getEncoder().encodeToString(Cipher.material()));
    Tags.add(detail, Tags.asked(call));
    return detail;
  }

  private static String usage(ProductCall call) {
    return only(call, "KeyUsage", "ENCRYPT/DECRYPT");
  }

  private static String spec(ProductCall call) {
    return only(call, "KeySpec", "Aliyun_AES_256");
  }

  private static String origin(ProductCall call) {
    return only(call, "Origin", "Aliyun_KMS");
  }

  /** Asymmetric keys and imported material are not simulated, and refused. */
  private static String only(ProductCall call, String parameter, String value) {
    if (!call.text(parameter, value).equals(value)) {
      throw KmsErrors.invalid(parameter);
    }
    return value;
  }

  static String text(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
