package dev.ooslocal.rpc;

/**
 * The one error table: every error the API declares, with its status and message. {@code {}} in a
 * code or message is filled from the arguments in order.
 */
public enum ErrorCode {
  INVALID_VERSION("InvalidVersion", 400, "Specified parameter Version is not valid."),
  INVALID_ACTION(
      "InvalidAction.NotFound",
      400,
      "Specified api is not found, please check your url and method."),
  UNSUPPORTED_METHOD("UnsupportedHTTPMethod", 403, "This http method is not supported."),
  /** Chosen: what a web page of another site gets. The reason. */
  FORBIDDEN("Forbidden", 403, "{}"),
  /** The name of a common parameter. */
  MISSING_PARAMETER(
      "MissingParameter",
      400,
      "The input parameter \"{}\" that is mandatory for processing this request is not supplied."),
  /** The name of a business parameter, twice. */
  MISSING_BUSINESS_PARAMETER("Missing{}", 400, "{} is mandatory for this action."),
  /** A sentence that names the parameter and the rule. */
  INVALID_PARAMETER("InvalidParameter", 400, "{}"),
  /** The token. */
  IDEMPOTENT_PARAMETER_MISMATCH(
      "IdempotentParameterMismatch",
      400,
      "The request uses the same client token {} as an earlier one with other parameters."),
  INVALID_TIMESTAMP_FORMAT(
      "InvalidTimeStamp.Format", 400, "Specified time stamp or date value is not well formatted."),
  INVALID_TIMESTAMP_EXPIRED(
      "InvalidTimeStamp.Expired", 400, "Specified time stamp or date value is expired."),
  /** The string to sign. */
  SIGNATURE_DOES_NOT_MATCH(
      "SignatureDoesNotMatch",
      400,
      "Specified signature is not matched with our calculation. server string to sign is:{}"),
  INVALID_SIGNATURE_METHOD("InvalidSignatureMethod", 400, "unsupported SignatureMethod"),
  SIGNATURE_NONCE_USED("SignatureNonceUsed", 400, "Specified signature nonce was used already."),
  ACCESS_KEY_NOT_FOUND("InvalidAccessKeyId.NotFound", 404, "Specified access key is not found."),
  ACCESS_KEY_INACTIVE("InvalidAccessKeyId.Inactive", 400, "Specified access key is disabled."),
  MISSING_SECURITY_TOKEN(
      "MissingSecurityToken", 400, "SecurityToken is mandatory for this action."),
  /** The operation. */
  INVALID_STS_TOKEN("InvalidStsToken", 400, "Invalid STS token to do the action: ({})"),
  /** The operation. */
  EXPIRED_STS_TOKEN("ExpiredStsToken", 400, "Expired STS token to do the action: ({})"),
  /** The operation. */
  NO_PERMISSION("User.NoPermission", 401, "User has no permission to do the action: ({})"),
  /** The account's type. */
  INVALID_ACCOUNT_TYPE("InvalidAccountType", 400, "The account type ({}) was not supported."),
  THROTTLING_USER("Throttling.User", 400, "Request was denied due to user flow control."),
  /** The quota's name and value. */
  QUOTA_EXCEED("QuotaExceed", 403, "The Quota ({}) exceeded ({})."),
  /** All problems of a template, or of the values for its parameters. */
  TEMPLATE_VALIDATION("TemplateValidationError", 400, "{}"),
  /** The reason. */
  ASSUME_ROLE_FAILED("AssumeRoleFailed", 400, "Assume role failed {}."),
  /** The template parameter. */
  MISSING_EXECUTION_PARAMETER(
      "MissingExecutionParameter", 400, "The parameter {} was not provided in template."),
  /** The template parameter. */
  UNKNOWN_EXECUTION_PARAMETER(
      "UnknownExecutionParameter", 400, "The parameter {} was not defined in template."),
  /** The template's name. */
  NO_TEMPLATE("EntityNotExists.Template", 404, "The specified template {} does not exist."),
  NO_EXECUTION("EntityNotExists.Execution", 404, "The specified execution does not exist."),
  /** The template's name. */
  TEMPLATE_EXISTS("EntityAlreadyExists.Template", 409, "The specified template {} already exists."),
  /** The template's name. */
  TEMPLATE_IN_USE(
      "DeleteConflict.Template",
      409,
      "The specified template {} has executions; delete them or set AutoDeleteExecutions."),
  /** A sentence that names the state and what would be allowed. */
  INVALID_STATUS_EXECUTION("InvalidStatus.Execution", 400, "{}"),
  /** The resource id. */
  RESOURCE_NOT_FOUND(
      "InvalidResourceId.NotFound", 404, "The specified resource {} does not exist."),
  /** The parameter's name, of a secret one too. */
  NO_PARAMETER("EntityNotExists.Parameter", 404, "The specified parameter {} does not exist."),
  /** The parameter's name. */
  PARAMETER_EXISTS(
      "EntityAlreadyExists.Parameter", 409, "The specified parameter {} already exists."),
  /** Chosen, as the next three: the documents of these operations name no errors. The account. */
  NO_GIT_ACCOUNT("EntityNotExists.GitAccount", 404, "The specified git account {} does not exist."),
  /** The repository. */
  NO_GIT_REPOSITORY(
      "EntityNotExists.GitRepository", 404, "The specified git repository {} does not exist."),
  /** The branch. */
  NO_GIT_BRANCH("EntityNotExists.GitBranch", 404, "The specified git branch {} does not exist."),
  /** The repository. */
  GIT_REPOSITORY_EXISTS(
      "EntityAlreadyExists.GitRepository", 409, "The specified git repository {} already exists."),
  /** The baseline's name. */
  NO_PATCH_BASELINE(
      "EntityNotExists.PatchBaseline", 404, "The specified patch baseline {} does not exist."),
  /** The baseline's name. */
  PATCH_BASELINE_EXISTS(
      "EntityAlreadyExists.PatchBaseline", 409, "The specified patch baseline {} already exists."),
  /** The application's name. */
  NO_APPLICATION(
      "EntityNotExists.Application", 404, "The specified application {} does not exist."),
  /** The application's name. */
  APPLICATION_EXISTS(
      "EntityAlreadyExists.Application", 409, "The specified application {} already exists."),
  /** The application's name. */
  APPLICATION_IN_USE(
      "DeleteConflict.Application",
      409,
      "The specified application {} has groups; delete them or set Force."),
  /** The group's name. */
  NO_APPLICATION_GROUP(
      "EntityNotExists.ApplicationGroup",
      404,
      "The specified application group {} does not exist."),
  /** The group's name. */
  APPLICATION_GROUP_EXISTS(
      "EntityAlreadyExists.ApplicationGroup",
      409,
      "The specified application group {} already exists."),
  /** Chosen: a sentence that names the state and what would be allowed. */
  INVALID_STATUS_APPLICATION_GROUP("InvalidStatus.ApplicationGroup", 400, "{}"),
  /** Chosen. The revision's id. */
  NO_REVISION("EntityNotExists.Revision", 404, "The specified revision {} does not exist."),
  /** Chosen: the documents of these operations name no errors. The configuration's id. */
  NO_STATE_CONFIGURATION(
      "EntityNotExists.StateConfiguration",
      404,
      "The specified state configuration {} does not exist."),
  /** The ops item's id. */
  NO_OPS_ITEM("EntityNotExists.OpsItem", 404, "The specified ops item {} does not exist."),
  /** Chosen: a sentence that names the state and what would be allowed. */
  INVALID_STATUS_OPS_ITEM("InvalidStatus.OpsItem", 400, "{}"),
  /** The configuration's name. */
  NO_CHAT_CONFIGURATION(
      "EntityNotExists.ChatConfiguration",
      404,
      "The specified chat configuration {} does not exist."),
  /** The configuration's name. */
  CHAT_CONFIGURATION_EXISTS(
      "EntityAlreadyExists.ChatConfiguration",
      409,
      "The specified chat configuration {} already exists."),
  /** Chosen. The package's template, the instance, and what the script printed. */
  PACKAGE_SCRIPT_FAILED(
      "OperationFailed.PackageScript", 400, "The script of {} failed on the instance {}: {}"),
  INTERNAL_ERROR(
      "InternalError",
      500,
      "The request processing has failed due to some unknown error, exception or failure."),
  SERVICE_UNAVAILABLE(
      "ServiceUnavailable",
      503,
      "The request has failed due to a temporary failure of the server.");

  private final String code;
  private final int status;
  private final String message;

  ErrorCode(String code, int status, String message) {
    this.code = code;
    this.status = status;
    this.message = message;
  }

  public String code() {
    return code;
  }

  public int status() {
    return status;
  }

  public String message() {
    return message;
  }
}
