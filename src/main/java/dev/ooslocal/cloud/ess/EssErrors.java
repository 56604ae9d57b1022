package dev.ooslocal.cloud.ess;

import dev.ooslocal.rpc.ApiException;

/** The errors of Auto Scaling. */
final class EssErrors {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private EssErrors() {}

  /**
   * @param thing such as {@code ScalingGroup}
   */
  static ApiException missing(String thing, String id) {
    return new ApiException(
        "Invalid" + thing + "Id.NotFound",
        NOT_FOUND,
        "The specified %s %s does not exist.".formatted(thing, id));
  }

  static ApiException notExist(String thing, String message) {
    return new ApiException("Invalid" + thing + "Id.NotExist", NOT_FOUND, message);
  }

  static ApiException wrongState() {
    return invalid(
        "IncorrectScalingGroupStatus",
        "The current status of the scaling group does not support this action.");
  }

  static ApiException busy() {
    return invalid(
        "ScalingActivityInProgress",
        "There is a scaling activity in progress in the scaling group.");
  }

  static ApiException invalid(String code, String message) {
    return new ApiException(code, BAD_REQUEST, message);
  }
}
