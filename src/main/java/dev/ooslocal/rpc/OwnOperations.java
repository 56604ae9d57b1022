package dev.ooslocal.rpc;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** The operations of this service for callers within the process, without HTTP or a signature. */
public interface OwnOperations {
  /** The names of all operations of {@link Operation#OOS}. */
  Set<String> names();

  /**
   * Whether a repetition with the same {@code ClientToken} gets the first answer.
   *
   * @param name one of {@link #names}
   */
  boolean isIdempotent(String name);

  /**
   * The parameters that an operation reads, beside those of the protocol.
   *
   * @param name one of {@link #names}
   */
  Set<String> parameters(String name);

  /**
   * The answer, with its {@code RequestId}, as the gate would give it: in a transaction of its own,
   * which must not be begun by the caller.
   *
   * @param name one of {@link #names}
   * @param parameters the business parameters; lists and objects count as their JSON text
   * @throws ApiException what the operation refuses
   */
  ObjectNode call(String name, ObjectNode parameters, Caller caller);
}
