package dev.ooslocal.rpc;

import java.util.Map;

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
   * @param parameters the business parameters: they name the thing that the request is about
   * @throws ApiException {@link ErrorCode#NO_PERMISSION}
   */
  void permit(Caller caller, String operation, Map<String, String> parameters);
}
