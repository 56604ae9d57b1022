package dev.ooslocal.cloud.bss;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Says whether instances that are paid in advance renew themselves. Codes are chosen. */
@Component
final class SetRenewal implements BssApi {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int LONGEST = 120;
  private static final String STATUS = "RenewalStatus";
  private static final String UNIT = "RenewalPeriodUnit";
  private static final String AUTO = "AutoRenewal";

  private final Subscriptions subscriptions;

  SetRenewal(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    String status = one(call, STATUS, List.of(AUTO, "ManualRenewal", "Normal", "NotRenewal"));
    boolean auto = status.equals(AUTO);
    if (auto) {
      call.required("RenewalPeriod");
    }
    String unit = auto ? one(call, UNIT, List.of("M", "Y")) : "";
    String period = auto ? "" + call.number("RenewalPeriod", 1, 1, LONGEST) : "";
    List<Subscriptions.Subscribed> all = subscriptions.all(call);
    ids(call).stream()
        .map(id -> subscribed(all, id, call.text("ProductCode", "")))
        .toList()
        .forEach(found -> subscriptions.renew(found.instance(), status, period, unit));
    return Json.object().put("Code", "Success").put("Success", true).put("Message", "Successful!");
  }

  private static List<String> ids(ProductCall call) {
    return call.requiredTexts("InstanceIDs").stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip)
        .distinct()
        .sorted()
        .toList();
  }

  private static Subscriptions.Subscribed subscribed(
      List<Subscriptions.Subscribed> all, String id, String product) {
    return all.stream()
        .filter(each -> each.instance().id().equals(id))
        .filter(each -> product.isEmpty() || each.productCode().equals(product))
        .findFirst()
        .orElseThrow(
            () ->
                new ApiException(
                    "ResourceNotExists",
                    NOT_FOUND,
                    "There is no instance " + id + " of the product that is paid in advance."));
  }

  private static String one(ProductCall call, String name, List<String> allowed) {
    String given = call.required(name);
    if (!allowed.contains(given)) {
      throw new ApiException(
          "InvalidParameter",
          BAD_REQUEST,
          "The specified parameter %s is not valid; it may be %s."
              .formatted(name, String.join(", ", allowed)));
    }
    return given;
  }
}
