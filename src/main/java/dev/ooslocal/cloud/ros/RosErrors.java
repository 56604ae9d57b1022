package dev.ooslocal.cloud.ros;

import dev.ooslocal.rpc.ApiException;

/** The errors of Resource Orchestration. */
final class RosErrors {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private RosErrors() {}

  static ApiException noStack(String name) {
    return notFound("StackNotFound", "The Stack (%s) could not be found.".formatted(name));
  }

  static ApiException noResource(String name, Stack stack) {
    return notFound(
        "ResourceNotFound",
        "The Resource (%s) could not be found in Stack %s.".formatted(name, stack.name()));
  }

  static ApiException noTemplate(String id) {
    return notFound("TemplateNotFound", "The Template (%s) could not be found.".formatted(id));
  }

  static ApiException noChangeSet(String id) {
    return notFound("ChangeSetNotFound", "The ChangeSet %s could not be found.".formatted(id));
  }

  static ApiException stackExists(String name) {
    return new ApiException(
        "StackExists", CONFLICT, "The Stack (%s) already exists.".formatted(name));
  }

  static ApiException changeSetExists(String name, String stack) {
    return new ApiException(
        "ChangeSetExists",
        CONFLICT,
        "The ChangeSet (%s) of Stack (%s) already exists.".formatted(name, stack));
  }

  static ApiException busy(Stack stack, String action) {
    return new ApiException(
        "ActionInProgress",
        CONFLICT,
        "Stack %s already has an action (%s) in progress.".formatted(stack.name(), action));
  }

  static ApiException same(Stack stack) {
    return invalid(
        "NotSupported",
        "Update the completely same stack %s is not supported.".formatted(stack.name()));
  }

  /** What a template or its values are refused for. */
  static ApiException unfit(String reason) {
    return invalid("StackValidationFailed", reason);
  }

  static ApiException invalid(String code, String message) {
    return new ApiException(code, BAD_REQUEST, message);
  }

  private static ApiException notFound(String code, String message) {
    return new ApiException(code, NOT_FOUND, message);
  }
}
