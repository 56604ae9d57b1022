package dev.ooslocal.rpc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * Operations of other products that this service also answers, each product under its own API
 * version. They have no typed input: the gate hands over the business parameters as they came.
 */
public interface ForeignOperations {
  /** Whether a product here has this version. */
  boolean offers(String version);

  /**
   * Answers a request, without {@code RequestId}, which the gate adds; empty when the product of
   * this version has no such operation here. Opens its own transaction.
   *
   * @param parameters the business parameters, flattened as on the wire ({@code Tag.1.Key})
   * @param unread hears the names of the parameters that nobody reads, also of a refused request
   * @throws ApiException the product's own errors
   */
  Optional<ObjectNode> call(
      String version,
      String operation,
      Map<String, String> parameters,
      Caller caller,
      Consumer<List<String>> unread);
}
