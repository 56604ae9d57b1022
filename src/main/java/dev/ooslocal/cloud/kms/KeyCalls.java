package dev.ooslocal.cloud.kms;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.PageStyle;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import dev.ooslocal.cloud.simulated.SimulatedProduct;
import dev.ooslocal.platform.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Makes keys, shows them, and leads them through their states. */
@Component
final class KeyCalls implements SimulatedProduct {
  private static final int LARGEST_PAGE = 100;
  private static final int SHORTEST_WAIT = 7;
  private static final int LONGEST_WAIT = 366;
  private static final String PROTECTION = "DeletionProtection";

  private final Keys keys;

  KeyCalls(Keys keys) {
    this.keys = keys;
  }

  @Override
  public List<SimulatedApi> apis() {
    return List.of(
        new KmsCall("CreateKey", call -> shown(keys.create(call))),
        new KmsCall("DescribeKey", call -> shown(keys.hold(call))),
        new KmsCall("ListKeys", this::list),
        new KmsCall("UpdateKeyDescription", this::describe),
        new KmsCall("EnableKey", call -> turn(call, KmsKinds.ENABLED)),
        new KmsCall("DisableKey", call -> turn(call, KmsKinds.DISABLED)),
        new KmsCall("SetDeletionProtection", this::protect),
        new KmsCall("ScheduleKeyDeletion", this::schedule),
        new KmsCall("CancelKeyDeletion", this::cancel));
  }

  private static ObjectNode shown(Resource key) {
    return Json.object().set("KeyMetadata", Keys.metadata(key));
  }

  private ObjectNode list(ProductCall call) {
    List<ObjectNode> all =
        keys.all(call).stream()
            .map(key -> Json.object().put("KeyId", key.id()).put("KeyArn", arn(key)))
            .toList();
    return Listing.page(call, "Keys.Key", all, LARGEST_PAGE, PageStyle.NUMBERED);
  }

  private static String arn(Resource key) {
    return key.detail().path("Arn").asString("");
  }

  private ObjectNode describe(ProductCall call) {
    Resource key = living(keys.hold(call));
    key.detail().put("Description", call.required("Description"));
    keys.update(key);
    return Json.object();
  }

  private ObjectNode turn(ProductCall call, String state) {
    Resource key = living(keys.hold(call));
    keys.update(key.is(state) ? key : key.in(state, call.now()));
    return Json.object();
  }

  private ObjectNode protect(ProductCall call) {
    boolean on = Boolean.parseBoolean(call.required("EnableDeletionProtection"));
    Resource key = living(keys.held(call, call.required("ProtectedResourceArn")));
    key.detail()
        .put(PROTECTION, on ? KmsKinds.ENABLED : KmsKinds.DISABLED)
        .put(PROTECTION + "Description", call.text("DeletionProtectionDescription", ""));
    keys.update(key);
    return Json.object();
  }

  private ObjectNode schedule(ProductCall call) {
    call.required("PendingWindowInDays");
    int days = call.number("PendingWindowInDays", LONGEST_WAIT, SHORTEST_WAIT, LONGEST_WAIT);
    Resource key = living(keys.hold(call));
    if (key.detail().path(PROTECTION).asString("").equals(KmsKinds.ENABLED)) {
      throw KmsErrors.isProtected();
    }
    Instant end = call.now().plus(Duration.ofDays(days));
    key.detail().put("DeleteDate", Keys.text(end));
    keys.update(key.in(KmsKinds.PENDING_DELETION, end));
    return Json.object();
  }

  private ObjectNode cancel(ProductCall call) {
    Resource key = keys.hold(call);
    if (!key.is(KmsKinds.PENDING_DELETION)) {
      throw KmsErrors.rejected(key.state().name());
    }
    key.detail().put("DeleteDate", "");
    keys.update(key.in(KmsKinds.ENABLED, call.now()));
    return Json.object();
  }

  /**
   * @throws dev.ooslocal.rpc.ApiException when its deletion is scheduled
   */
  private static Resource living(Resource key) {
    if (key.is(KmsKinds.PENDING_DELETION)) {
      throw KmsErrors.rejected(KmsKinds.PENDING_DELETION);
    }
    return key;
  }
}
