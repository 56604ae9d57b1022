package dev.ooslocal.cloud.oss;

import dev.ooslocal.rpc.ApiException;

/** What OSS refuses, in its own codes. */
final class OssErrors {
  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private OssErrors() {}

  static ApiException noSuchBucket() {
    return notFound("NoSuchBucket", "The specified bucket does not exist.");
  }

  static ApiException noSuchKey() {
    return notFound("NoSuchKey", "The specified key does not exist.");
  }

  static ApiException notFound(String code, String message) {
    return new ApiException(code, NOT_FOUND, message);
  }

  static ApiException bucketTaken() {
    return new ApiException(
        "BucketAlreadyExists",
        CONFLICT,
        "The requested bucket name is not available. The bucket namespace is shared by all users"
            + " of the system.");
  }

  static ApiException bucketNotEmpty() {
    return new ApiException(
        "BucketNotEmpty", CONFLICT, "The bucket you tried to delete is not empty.");
  }

  static ApiException fileExists() {
    return new ApiException(
        "FileAlreadyExists", CONFLICT, "The object you specified already exists.");
  }

  static ApiException otherRegion() {
    return new ApiException(
        "AccessDenied",
        FORBIDDEN,
        "The bucket you are attempting to access must be addressed using the specified endpoint."
            + " Please send all future requests to this endpoint.");
  }

  static ApiException invalid(String code, String message) {
    return new ApiException(code, BAD_REQUEST, message);
  }

  static ApiException invalidArgument(String message) {
    return invalid("InvalidArgument", message);
  }

  static ApiException malformedXml() {
    return invalid(
        "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published"
            + " schema.");
  }
}
