package dev.ooslocal.rpc;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What every request says beside its business: which operation, how to answer, for which region.
 *
 * @param action the operation
 * @param version the API version
 * @param xml whether the answer is XML
 * @param region the region that is named, if any
 */
record Common(@Nullable String action, String version, boolean xml, @Nullable String region) {
  /** Parameters that belong to the protocol, not to any operation. */
  static final Set<String> NAMES =
      Set.of(
          "Action",
          "Version",
          "Format",
          "AccessKeyId",
          "Signature",
          "SignatureMethod",
          "SignatureVersion",
          "SignatureNonce",
          "SignatureType",
          "Timestamp",
          "SecurityToken",
          "RegionId",
          "SourceIp",
          "SecureTransport",
          "AcceptLanguage");

  private static final Pattern REGION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");
  private static final Pattern HOST =
      Pattern.compile("[a-z0-9-]+\\.([a-z]{2,}(?:-[a-z0-9]+)+)\\..+");

  static Common of(RawRequest request) {
    boolean v3 = isV3(request);
    String action = pick(v3, request.header("x-acs-action"), request.parameter("Action"));
    String version = pick(v3, request.header("x-acs-version"), request.parameter("Version"));
    return new Common(
        action, version == null ? Operation.OOS : version, isXml(request), region(request));
  }

  static boolean isV3(RawRequest request) {
    String authorization = request.header("authorization");
    return authorization != null && authorization.startsWith("ACS3-");
  }

  /** What was not named by the fitting place is taken from the other one. */
  private static @Nullable String pick(
      boolean v3, @Nullable String header, @Nullable String parameter) {
    String first = v3 ? header : parameter;
    String second = v3 ? parameter : header;
    return first == null || first.isEmpty() ? emptyToNull(second) : first;
  }

  private static boolean isXml(RawRequest request) {
    String format = request.parameter("Format");
    if (format == null || format.isEmpty() || format.equalsIgnoreCase("JSON")) {
      return false;
    }
    if (format.equalsIgnoreCase("XML")) {
      return true;
    }
    throw ApiException.invalid("Format", "it must be JSON or XML");
  }

  private static @Nullable String region(RawRequest request) {
    String named = emptyToNull(request.parameter("RegionId"));
    if (named != null) {
      if (!REGION.matcher(named).matches()) {
        throw ApiException.invalid("RegionId", "it must be the id of a region");
      }
      return named;
    }
    String host = request.header("host");
    Matcher matcher = host == null ? null : HOST.matcher(host);
    return matcher != null && matcher.matches() ? matcher.group(1) : null;
  }

  private static @Nullable String emptyToNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
