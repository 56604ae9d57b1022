package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The stacks of an account in a region. */
@Component
final class Stacks {
  static final String PARAMETER = "StackId";
  private static final String NAME = "StackName";
  private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,254}");
  private static final int SHORTEST = 10;
  private static final int LONGEST = 1440;
  private static final int USUAL = 60;

  private final Resources resources;

  Stacks(Resources resources) {
    this.resources = resources;
  }

  /** All of them, the newest first; the deleted ones too. */
  List<Stack> all(ProductCall call) {
    return resources.all(call, RosKinds.STACK).stream()
        .map(row -> new Stack(row, call.now()))
        .toList();
  }

  /** The stack that a call names; a deleted one can still be looked at. */
  Stack find(ProductCall call) {
    String id = call.required(PARAMETER);
    return find(call, id).orElseThrow(() -> RosErrors.noStack(id));
  }

  Optional<Stack> find(ProductCall call, String id) {
    return resources.find(call, RosKinds.STACK, id).map(row -> new Stack(row, call.now()));
  }

  /** Held for a change. */
  Stack hold(ProductCall call, String id) {
    return resources
        .hold(call, RosKinds.STACK, id)
        .map(row -> new Stack(row, call.now()))
        .filter(stack -> !stack.isDeleted())
        .orElseThrow(() -> RosErrors.noStack(id));
  }

  /** Held for a change, if nothing is under way. */
  Stack ready(ProductCall call, String id) {
    Stack stack = hold(call, id);
    if (stack.isBusy()) {
      throw RosErrors.busy(stack, action(stack));
    }
    return stack;
  }

  static String action(Stack stack) {
    return stack.status().replace("_IN_PROGRESS", "");
  }

  /**
   * A new one without resources.
   *
   * @throws ApiException StackExists
   */
  Stack create(ProductCall call, String status) {
    String name = call.required(NAME);
    if (!NAMES.matcher(name).matches()) {
      throw RosErrors.invalid(
          "InvalidParameter",
          "The specified parameter StackName is not valid: it may be up to 255 letters, digits, -"
              + " and _, and begins with a letter or digit.");
    }
    if (all(call).stream().anyMatch(each -> each.name().equals(name) && !each.isDeleted())) {
      throw RosErrors.stackExists(name);
    }
    String id = Ids.requestId().toLowerCase(Locale.ROOT);
    ObjectNode detail = detail(call, id, name);
    Tags.add(detail, Tags.asked(call));
    Stack stack =
        new Stack(
            new Resource(
                call.world(),
                call.region(),
                RosKinds.STACK,
                id,
                name,
                null,
                new Life.State("There", call.now()),
                call.now(),
                detail),
            call.now());
    stack.add(List.of(stack.event(call.now(), status, "Stack %s started".formatted(verb(status)))));
    resources.insert(stack.row(), null);
    return stack;
  }

  void save(Stack stack) {
    resources.update(stack.row());
  }

  private static String verb(String status) {
    return status.replace("_IN_PROGRESS", "");
  }

  private static ObjectNode detail(ProductCall call, String id, String name) {
    ObjectNode detail =
        Json.object()
            .put(PARAMETER, id)
            .put(NAME, name)
            .put("RegionId", call.region())
            .put("StackType", "ROS")
            .put("DisableRollback", call.flag("DisableRollback"))
            .put("DeletionProtection", call.text("DeletionProtection", "Disabled"))
            .put("TimeoutInMinutes", call.number("TimeoutInMinutes", USUAL, SHORTEST, LONGEST));
    List.of("RamRoleName", "ResourceGroupId")
        .forEach(field -> call.text(field).ifPresent(value -> detail.put(field, value)));
    return detail;
  }
}
