package dev.ooslocal.rpc;

/** Who is this, and may they? Implemented by the room that knows accounts. */
public interface Callers {
  /** The region of a request that names none. */
  String defaultRegion();

  /**
   * The caller behind a request.
   *
   * @throws ApiException when the credentials are not accepted
   */
  Caller identify(Credentials credentials);

  /**
   * Refuses what the caller's policies do not allow.
   *
   * @throws ApiException {@link ErrorCode#NO_PERMISSION}
   */
  void permit(Caller caller, String operation);
}
