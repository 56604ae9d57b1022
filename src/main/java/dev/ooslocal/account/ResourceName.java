package dev.ooslocal.account;

import dev.ooslocal.rpc.Caller;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a request is about, as policies name it: {@code acs:oos:<region>:<account>:template/Demo}.
 * The kind follows from the operation's name, the rest from the parameter that names the thing; an
 * operation that names none is about all of its kind ({@code template/*}).
 */
final class ResourceName {
  /** Word in an operation's name to kind and parameter; the first that fits counts. */
  private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("StartExecution", new Kind("template", "TemplateName"));
    KINDS.put("Template", new Kind("template", "TemplateName"));
    KINDS.put("Execution", new Kind("execution", "ExecutionId"));
    KINDS.put("SecretParameter", new Kind("secretparameter", "Name"));
    KINDS.put("Parameter", new Kind("parameter", "Name"));
    KINDS.put("PatchBaseline", new Kind("patchbaseline", "Name"));
    KINDS.put("ApplicationGroup", new Kind("applicationgroup", "Name"));
    KINDS.put("Application", new Kind("application", "Name"));
    KINDS.put("StateConfiguration", new Kind("stateconfiguration", "StateConfigurationId"));
    KINDS.put("OpsItem", new Kind("opsitem", "OpsItemId"));
  }

  private ResourceName() {}

  static String of(Caller caller, String operation, Map<String, String> parameters) {
    String relative =
        KINDS.entrySet().stream()
            .filter(kind -> operation.contains(kind.getKey()))
            .findFirst()
            .map(kind -> kind.getValue().named(parameters))
            .orElse("*");
    return "acs:oos:" + caller.region() + ":" + caller.account() + ":" + relative;
  }

  /**
   * @param name the kind's word in resource names
   * @param parameter the request parameter that names one
   */
  private record Kind(String name, String parameter) {
    String named(Map<String, String> parameters) {
      String one = parameters.get(parameter);
      return name + "/" + (one == null || one.isEmpty() ? "*" : one);
    }
  }
}
