package dev.ooslocal.cloud.oss;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What can be configured on a bucket by a document, and what OSS says where it is not. */
enum BucketRules {
  ENCRYPTION(
      "Encryption",
      "ServerSideEncryptionRule",
      "NoSuchServerSideEncryptionRule",
      "The server side encryption rule does not exist."),
  LIFECYCLE(
      "Lifecycle", "LifecycleConfiguration", "NoSuchLifecycle", "No Row found in Lifecycle Table."),
  CORS(
      "Cors",
      "CORSConfiguration",
      "NoSuchCORSConfiguration",
      "The CORS configuration does not exist."),
  WEBSITE(
      "Website",
      "WebsiteConfiguration",
      "NoSuchWebsiteConfiguration",
      "The specified bucket does not have a website configuration."),
  LOGGING("Logging", "BucketLoggingStatus", null, ""),
  REFERER("Referer", "RefererConfiguration", null, ""),
  VERSIONING("Versioning", "VersioningConfiguration", null, "");

  private final String word;
  private final String root;
  private final @Nullable String absent;
  private final String message;

  BucketRules(String word, String root, @Nullable String absent, String message) {
    this.word = word;
    this.root = root;
    this.absent = absent;
    this.message = message;
  }

  /** As it stands in the names of its calls. */
  String word() {
    return word;
  }

  /** The outermost element of its document. */
  String root() {
    return root;
  }

  /** Versioning and referers can be changed, not taken away. */
  boolean isRemovable() {
    return this != VERSIONING && this != REFERER;
  }

  /**
   * @throws dev.ooslocal.rpc.ApiException when the document asks for what does not exist
   */
  void check(JsonNode document) {
    if (this == ENCRYPTION) {
      String algorithm =
          document.path("ApplyServerSideEncryptionByDefault").path("SSEAlgorithm").asString("");
      require(
          algorithm.matches("KMS|AES256|SM4"),
          "InvalidEncryptionAlgorithmError",
          "The Encryption request you specified is not valid. Supported value: AES256/KMS.");
    }
    if (this == VERSIONING) {
      String status = document.path("Status").asString("");
      require(
          status.matches("Enabled|Suspended"),
          "MalformedXML",
          "The XML you provided was not well-formed or did not validate against our published"
              + " schema.");
    }
  }

  /** What is thrown where it is not configured; null where OSS answers with an empty document. */
  @Nullable RuntimeException missing() {
    return absent == null ? null : OssErrors.notFound(absent, message);
  }

  private static void require(boolean holds, String code, String message) {
    if (!holds) {
      throw OssErrors.invalid(code, message);
    }
  }
}
