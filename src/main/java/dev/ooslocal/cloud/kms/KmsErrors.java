package dev.ooslocal.cloud.kms;

import dev.ooslocal.rpc.ApiException;

/** What KMS refuses, in its own codes. */
final class KmsErrors {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private KmsErrors() {}

  static ApiException noKey() {
    return new ApiException("Forbidden.KeyNotFound", NOT_FOUND, "The specified Key is not found.");
  }

  static ApiException noAlias() {
    return new ApiException(
        "Forbidden.AliasNotFound", NOT_FOUND, "The specified Alias is not found.");
  }

  static ApiException aliasExists() {
    return new ApiException("AliasAlreadyExists", BAD_REQUEST, "AliasName already exists.");
  }

  static ApiException rejected(String state) {
    return new ApiException(
        "Rejected." + state,
        CONFLICT,
        "The request was rejected because the key state is " + state + ".");
  }

  static ApiException isProtected() {
    return new ApiException(
        "Forbidden.DeletionProtectionEnabled",
        CONFLICT,
        "The request was rejected because the key is protected against deletion.");
  }

  static ApiException invalid(String parameter) {
    return new ApiException(
        "InvalidParameter",
        BAD_REQUEST,
        "The specified parameter \"" + parameter + "\" is not valid.");
  }
}
