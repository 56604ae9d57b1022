package dev.ooslocal.cloud.simulated;

import tools.jackson.databind.node.ObjectNode;

/**
 * One operation of a simulated product. A bean of this type is all it takes to answer it, to
 * templates as well as over the gate; its class is named as the operation.
 */
public interface SimulatedApi {
  /** The product as templates name it, such as {@code ECS}. */
  String product();

  /** The version of the product's API. */
  String version();

  default String name() {
    return getClass().getSimpleName();
  }

  /**
   * The method and path of a ROA call, whose parts in braces are parameters, such as {@code GET
   * /clusters/{ClusterId}}; empty for an RPC call.
   */
  default String path() {
    return "";
  }

  /** Whether the answer has a {@code RequestId} of its own; OSS writes it into a header. */
  default boolean showsRequestId() {
    return true;
  }

  /**
   * Whether the names of its resources are chosen by their users, so that no text among the
   * parameters can be told to be an id.
   */
  default boolean isNamed() {
    return false;
  }

  /**
   * Whether what it does is known to depend on a parameter, also where a call gets by without it.
   */
  default boolean names(String parameter) {
    return false;
  }

  /**
   * The answer without its {@code RequestId}. Runs inside a transaction.
   *
   * @throws dev.ooslocal.rpc.ApiException what the product would refuse, in its own codes
   */
  ObjectNode handle(ProductCall call);
}
