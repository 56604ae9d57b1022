package dev.ooslocal.cloud.bss;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.PageStyle;
import dev.ooslocal.cloud.simulated.ProductCall;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists the instances that are paid in advance. */
@Component
final class QueryAvailableInstances implements BssApi {
  private static final int LARGEST_PAGE = 300;

  /** Parameters that choose, and the fields they choose by. */
  private static final List<List<String>> FILTERS =
      List.of(
          List.of("InstanceIDs", "InstanceID"),
          List.of("ProductCode", "ProductCode"),
          List.of("SubscriptionType", "SubscriptionType"),
          List.of("Region", "Region"),
          List.of("RenewStatus", "RenewStatus"));

  private final Subscriptions subscriptions;

  QueryAvailableInstances(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    FILTERS.forEach(filter -> call.minds(filter.getFirst()));
    List<ObjectNode> found =
        subscriptions.all(call).stream()
            .map(each -> Subscriptions.element(call, each))
            .filter(element -> isAsked(call, element))
            .toList();
    return Listing.page(call, "Data.InstanceList", found, LARGEST_PAGE, PageStyle.BSS)
        .put("Code", "Success")
        .put("Success", true)
        .put("Message", "Successful!");
  }

  private static boolean isAsked(ProductCall call, ObjectNode element) {
    return FILTERS.stream()
        .allMatch(
            filter -> {
              String value = element.path(filter.get(1)).asString("");
              List<String> wanted =
                  call.texts(filter.get(0)).stream()
                      .flatMap(text -> Arrays.stream(text.split(",")))
                      .toList();
              return wanted.isEmpty() || wanted.contains(value);
            });
  }
}
