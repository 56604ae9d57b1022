package dev.ooslocal.cloud.tagging;

import dev.ooslocal.rpc.ApiException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a resource, or of all of a type: {@code arn:acs:ecs:cn-hangzhou:123:instance/i-1}.
 *
 * @param product in lower case
 * @param type in lower case, as it is given
 * @param id an asterisk: all
 */
record Arn(String product, String region, String account, String type, String id) {
  private static final int BAD_REQUEST = 400;
  private static final Pattern FORM =
      Pattern.compile("(?:arn:)?acs:([^:]+):([^:]*):([^:]*):([^/:]+)/(.+)");

  /** What types are called in one of the two vocabularies, and here. */
  private static final Map<String, String> SAME =
      Map.of(
          "ecs networkinterface", "ecs eni",
          "eip eipaddress", "vpc eip",
          "cbwp commonbandwidthpackage", "vpc commonbandwidthpackage",
          "slb loadbalancer", "slb instance",
          "rds dbinstance", "rds instance",
          "redis dbinstance", "kvstore instance");

  /**
   * @throws ApiException when it is none
   */
  static Arn of(String text) {
    Matcher parts = FORM.matcher(text.strip());
    if (!parts.matches()) {
      throw new ApiException(
          "InvalidResourceARN.Malformed",
          BAD_REQUEST,
          "The specified ResourceARN " + text + " is not valid.");
    }
    return new Arn(
        parts.group(1).toLowerCase(Locale.ROOT),
        parts.group(2),
        parts.group(3),
        parts.group(4).toLowerCase(Locale.ROOT),
        parts.group(5));
  }

  boolean isAll() {
    return id.equals("*");
  }

  /** Product and type as they are called here. */
  String kind() {
    return SAME.getOrDefault(product + " " + type, product + " " + type);
  }

  Arn with(String otherId) {
    return new Arn(product, region, account, type, otherId);
  }

  @Override
  public String toString() {
    return "arn:acs:%s:%s:%s:%s/%s".formatted(product, region, account, type, id);
  }
}
