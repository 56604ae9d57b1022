package dev.ooslocal.rpc;

/**
 * One operation of an RPC API, such as {@code StartExecution}. A bean of this type is all it takes
 * for the gate to serve, validate and document the operation; its class carries {@link Offered},
 * the components of both records their documentation.
 *
 * <p>{@code handle} runs inside one transaction, a read-only one for {@code Get|List|Describe|
 * Validate}. A {@code clientToken} component of the input makes the operation idempotent.
 *
 * @param <I> the request, a record whose components are the business parameters
 * @param <O> the answer without its {@code RequestId}, which the gate adds
 */
public interface Operation<I extends Record, O extends Record> {
  /** The version of the OOS API itself. */
  String OOS = "2019-06-01";

  O handle(I in, Caller caller);

  /**
   * A request with what it refers to elsewhere, such as the text behind an address, in its place.
   * This comes before the transaction: whoever waits for somebody else's server must not keep a
   * connection to the database from others meanwhile, nor the clock from moving. A repetition of a
   * request that was answered is not kept from its answer by what goes wrong here.
   *
   * @throws ApiException when it cannot be fetched
   */
  default I prepared(I in) {
    return in;
  }

  /** The wire name; the class is named as the action. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** The API version this operation belongs to. */
  default String version() {
    return OOS;
  }
}
