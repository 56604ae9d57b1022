package dev.ooslocal.execution.api;

import dev.ooslocal.account.RolePolicies;
import dev.ooslocal.execution.TemplateCalls;
import dev.ooslocal.platform.Given;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Works out the least policy a template needs from the calls it makes, and what a role lacks of it.
 * Chosen: one statement for each product, on all resources.
 */
@Component
@Offered(
    group = "execution",
    summary = "Works out the least RAM policy that a template's role needs.",
    errors = {ErrorCode.NO_TEMPLATE, ErrorCode.TEMPLATE_VALIDATION})
final class GenerateExecutionPolicy
    implements Operation<GenerateExecutionPolicy.Input, GenerateExecutionPolicy.Output> {
  record Input(
      @Doc("A private or public template; needed unless content is given.")
          @Example("ACS-ECS-BulkyStartInstances")
          @Nullable String templateName,
      @Doc("Its version, v1 and so on; left out, the newest.") @Nullable String templateVersion,
      @Doc("Inline content, JSON or YAML, at most 64 KB; wins over the name.")
          @Nullable String templateContent,
      @Doc("The role to compare with; left out, the one the template names.")
          @Example("OOSServiceRole")
          @Nullable String ramRole,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("A RAM policy document, as JSON text.") String policy,
      @Doc("What the role lacks, by product, as JSON text; [] when it lacks nothing.")
          String missingPolicy) {}

  private final TemplateCalls calls;
  private final RolePolicies roles;

  GenerateExecutionPolicy(TemplateCalls calls, RolePolicies roles) {
    this.calls = calls;
    this.roles = roles;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    String content = Given.text(in.templateContent());
    String name = Given.text(in.templateName());
    if (content == null && name == null) {
      throw ApiException.missing("TemplateName");
    }
    TemplateCalls.Found found = calls.of(caller, content, name, Given.text(in.templateVersion()));
    String asked = Given.text(in.ramRole());
    String role = asked == null ? found.ramRole() : asked;
    return new Output(
        Json.text(policy(found.actions())),
        Json.text(missing(roles.lacking(caller.account(), role, found.actions()))));
  }

  private static ObjectNode policy(Collection<String> actions) {
    ArrayNode statements = Json.array();
    byProduct(actions)
        .values()
        .forEach(
            some -> {
              ObjectNode statement = statements.addObject();
              some.forEach(statement.putArray("Action")::add);
              statement.put("Resource", "*").put("Effect", "Allow");
            });
    ObjectNode policy = Json.object().put("Version", "1");
    policy.set("Statement", statements);
    return policy;
  }

  private static ArrayNode missing(Collection<String> actions) {
    ArrayNode lacking = Json.array();
    byProduct(actions)
        .forEach(
            (product, some) -> {
              ObjectNode one = lacking.addObject();
              some.forEach(one.putArray("Action")::add);
              one.put("ServiceName", product).put("Resource", "*");
            });
    return lacking;
  }

  private static Map<String, List<String>> byProduct(Collection<String> actions) {
    return actions.stream()
        .collect(
            Collectors.groupingBy(
                action -> action.substring(0, action.indexOf(':')),
                TreeMap::new,
                Collectors.toList()));
  }
}
