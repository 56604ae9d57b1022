package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Ids;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Change sets: what an update or a creation would do, before it is done. */
@Component
final class ChangeSets {
  static final String PARAMETER = "ChangeSetId";
  static final String TEMPLATE = "/local/template";
  static final String VALUES = "/local/values";
  static final String REPLACES = "/local/replaces";
  private static final String NAME = "ChangeSetName";

  private final Resources resources;

  ChangeSets(Resources resources) {
    this.resources = resources;
  }

  Resource find(ProductCall call) {
    String id = call.required(PARAMETER);
    return resources
        .find(call, RosKinds.CHANGE_SET, id)
        .orElseThrow(() -> RosErrors.noChangeSet(id));
  }

  List<Resource> of(ProductCall call, Stack stack) {
    return resources.ofOwner(call, RosKinds.CHANGE_SET, stack.id());
  }

  /**
   * A new one.
   *
   * @param detail what is shown of it, and what it is to do
   */
  String create(ProductCall call, Stack stack, ObjectNode detail) {
    String name = call.required(NAME);
    if (of(call, stack).stream().anyMatch(each -> each.name().equals(name))) {
      throw RosErrors.changeSetExists(name, stack.name());
    }
    String id = Ids.requestId().toLowerCase(Locale.ROOT);
    detail.put(PARAMETER, id).put(NAME, name);
    resources.insert(
        new Resource(
            call.world(),
            call.region(),
            RosKinds.CHANGE_SET,
            id,
            name,
            stack.id(),
            new Life.State("CREATE_COMPLETE", call.now()),
            call.now(),
            detail),
        null);
    return id;
  }

  void remove(Resource changeSet) {
    resources.remove(changeSet);
  }

  /** As GetChangeSet and ListChangeSets show it. */
  static ObjectNode shown(Resource changeSet) {
    ObjectNode shown = changeSet.detail().deepCopy();
    shown.remove("local");
    return shown
        .put("Status", changeSet.state().name())
        .put("ExecutionStatus", "AVAILABLE")
        .put("CreateTime", StackView.time(changeSet.createdAt()));
  }
}
