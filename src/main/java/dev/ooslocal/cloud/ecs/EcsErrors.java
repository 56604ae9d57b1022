package dev.ooslocal.cloud.ecs;

import dev.ooslocal.rpc.ApiException;

/** The errors of ECS. */
final class EcsErrors {
  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;

  private EcsErrors() {}

  static ApiException noInstance() {
    return notFound("InvalidInstanceId", "InstanceId");
  }

  /**
   * @param prefix such as {@code InvalidDiskId}
   * @param parameter the parameter that names what is not there
   */
  static ApiException notFound(String prefix, String parameter) {
    return new ApiException(
        prefix + ".NotFound", NOT_FOUND, "The specified " + parameter + " does not exist.");
  }

  static ApiException wrongStatus() {
    return new ApiException(
        "IncorrectInstanceStatus",
        FORBIDDEN,
        "The current status of the resource does not support this operation.");
  }

  static ApiException forbidden(String code, String message) {
    return new ApiException(code, FORBIDDEN, message);
  }

  static ApiException invalid(String code, String message) {
    return new ApiException(code, BAD_REQUEST, message);
  }
}
