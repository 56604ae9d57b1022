package dev.ooslocal.cloud.ecd;

import dev.ooslocal.cloud.simulated.DescribedKinds;
import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.rpc.ApiException;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The desktops that calls name, and the invocations of commands on them. */
@Component
final class Desktops {
  static final String RUNNING = "Running";
  static final String ID = "DesktopId";

  private static final int NOT_FOUND = 404;

  private final Resources resources;
  private final Kind desktops;
  private final Kind invocations;

  Desktops(Resources resources, DescribedKinds kinds) {
    this.resources = resources;
    this.desktops = kinds.kind("ecd.desktop");
    this.invocations = kinds.kind("ecd.invocation");
  }

  Kind invocation() {
    return invocations;
  }

  List<Resource> all(ProductCall call) {
    return resources.all(call, desktops);
  }

  /**
   * Those that the call names.
   *
   * @throws ApiException InvalidDesktopId.NotFound when one of them is not there
   */
  List<Resource> named(ProductCall call) {
    List<String> ids = call.requiredTexts(ID, ID + "s");
    List<Resource> found = resources.withIds(call, desktops, ids);
    if (found.size() < new TreeSet<>(ids).size()) {
      throw new ApiException(
          "InvalidDesktopId.NotFound", NOT_FOUND, "The specified desktop does not exist.");
    }
    return found;
  }
}
