package dev.ooslocal.cloud.synthesis;

import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.Sha256;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Values nobody asked for in particular. A field that is named as a parameter of the call, or as
 * one of its list of ids, has that value; others are made of the execution, the product and the
 * parameters, so that the same call of an execution gets the same values. Times are the beginning
 * of the day (chosen), for the same reason.
 */
final class Leaves {
  private static final int DIGITS = 12;
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("instanceid", "i-"),
          Map.entry("diskid", "d-"),
          Map.entry("imageid", "m-"),
          Map.entry("snapshotid", "s-"),
          Map.entry("vpcid", "vpc-"),
          Map.entry("vswitchid", "vsw-"),
          Map.entry("securitygroupid", "sg-"),
          Map.entry("allocationid", "eip-"),
          Map.entry("networkinterfaceid", "eni-"),
          Map.entry("dbinstanceid", "rm-"),
          Map.entry("loadbalancerid", "lb-"),
          Map.entry("invokeid", "t-"),
          Map.entry("commandid", "c-"),
          Map.entry("scalinggroupid", "asg-"),
          Map.entry("desktopid", "ecd-"));

  private final CloudCall call;
  private final Map<String, JsonNode> given;
  private final String seed;
  private final @Nullable String otherwise;

  /**
   * @param otherwise the text where nothing tells a better one; null: one is made up
   */
  Leaves(CloudCall call, @Nullable String otherwise) {
    this.call = call;
    this.otherwise = otherwise;
    this.given = Given.in(call.parameters());
    this.seed =
        call.origin().executionId()
            + call.service().toLowerCase(Locale.ROOT)
            + Json.text(call.parameters());
  }

  /**
   * @param name the field's name; empty where there is none
   * @param index its place in the nearest list, from 0
   */
  JsonNode value(String name, int index, @Nullable ValueType type) {
    JsonNode known = given.get(Given.key(name, index));
    if (known != null && fits(known, type)) {
      return known;
    }
    return switch (type) {
      case NUMBER -> Json.parse("1");
      case BOOLEAN -> Json.parse("true");
      case LIST -> Json.array().add(value(name, index, null));
      case JSON -> Json.object();
      case STRING, SECRET -> Json.string(text(name, index));
      case null -> Json.string(text(name, index));
    };
  }

  private static boolean fits(JsonNode value, @Nullable ValueType type) {
    return switch (type) {
      case NUMBER -> value.isNumber();
      case BOOLEAN -> value.isBoolean();
      case LIST -> value.isArray();
      case JSON -> value.isObject();
      case STRING, SECRET -> !value.isContainer();
      case null -> true;
    };
  }

  private String text(String name, int index) {
    String key = name.toLowerCase(Locale.ROOT);
    if (key.equals("regionid")) {
      return call.region();
    }
    if (key.equals("zoneid")) {
      return call.region() + "-h";
    }
    if (key.endsWith("time") || key.endsWith("date")) {
      return call.now().truncatedTo(ChronoUnit.DAYS).toString();
    }
    if (key.endsWith("ip") || key.endsWith("ipaddress")) {
      return "192.0.2." + (index + 1);
    }
    String known = WellKnown.word(key);
    if (known != null) {
      return known;
    }
    if (otherwise != null) {
      return otherwise;
    }
    String prefix = PREFIXES.getOrDefault(key, key.isEmpty() ? "made-up-" : key + "-");
    return prefix + Sha256.hex(seed + key + index).substring(0, DIGITS);
  }
}
