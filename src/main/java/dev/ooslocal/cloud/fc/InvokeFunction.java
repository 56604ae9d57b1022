package dev.ooslocal.cloud.fc;

import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.cloud.simulated.CommandScripts;
import dev.ooslocal.cloud.simulated.DescribedKinds;
import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers for a function what its seed says: the first answer whose pattern is found in the event.
 * No code is run, so a function of which nothing is said fails loudly (chosen).
 */
@Component
final class InvokeFunction implements SimulatedApi {
  private static final int NOT_FOUND = 404;
  private static final int NOT_IMPLEMENTED = 501;
  private static final String SERVICE = "serviceName";
  private static final String FUNCTION = "functionName";

  private final Resources resources;
  private final Kind services;
  private final Kind functions;

  InvokeFunction(Resources resources, DescribedKinds kinds) {
    this.resources = resources;
    this.services = kinds.kind("fc.service");
    this.functions = kinds.kind("fc.function");
  }

  @Override
  public String product() {
    return "FC";
  }

  @Override
  public String version() {
    return "2021-04-06";
  }

  @Override
  public String path() {
    return "POST /services/{serviceName}/functions/{functionName}/invocations";
  }

  @Override
  public boolean showsRequestId() {
    return false;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    String service = call.required(SERVICE);
    String name = call.required(FUNCTION);
    if (resources.all(call, services).stream().noneMatch(found -> found.name().equals(service))) {
      throw missing("Service", "service '" + service + "' does not exist");
    }
    Resource function =
        resources.ofOwner(call, functions, service).stream()
            .filter(found -> found.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    missing(
                        "Function",
                        "function '%s' does not exist in service '%s'".formatted(name, service)));
    JsonNode data =
        answer(function, event(call))
            .or(() -> pattern(call, name).flatMap(each -> answer(each, event(call))))
            .orElseThrow(() -> unsaid(service, name));
    ObjectNode answer = Json.object();
    if (!isAsync(call)) {
      answer.set("data", data.isContainer() ? Json.string(Json.text(data)) : data);
    }
    return answer;
  }

  /** One that belongs to no service speaks for all of its name, those that stacks make too. */
  private Optional<Resource> pattern(ProductCall call, String name) {
    return resources.all(call, functions).stream()
        .filter(each -> each.owner() == null && each.name().equals(name))
        .findFirst();
  }

  private static Optional<JsonNode> answer(Resource function, String event) {
    return function
        .detail()
        .path(CommandScripts.FIELD)
        .path("answers")
        .valueStream()
        .filter(said -> Pattern.compile(said.path("match").asString("")).matcher(event).find())
        .findFirst()
        .map(said -> said.path("data"));
  }

  private static String event(ProductCall call) {
    CloudCall.Rest rest = call.rest();
    if (rest == null || rest.body().isNull() || rest.body().isMissingNode()) {
      return call.text("event", "");
    }
    call.given().propertyNames().forEach(call::minds);
    return rest.body().isString() ? rest.body().asString() : Json.text(rest.body());
  }

  private static boolean isAsync(ProductCall call) {
    CloudCall.Rest rest = call.rest();
    return call.flag("async")
        || rest != null
            && rest.headers().path("X-Fc-Invocation-Type").asString("").equalsIgnoreCase("Async");
  }

  private static ApiException missing(String what, String message) {
    return new ApiException(what + "NotFound", NOT_FOUND, message);
  }

  private static ApiException unsaid(String service, String name) {
    return new ApiException(
        "FunctionNotSimulated",
        NOT_IMPLEMENTED,
        ("Nothing says what the function %s of the service %s answers to this event. Add"
                + " inside.answers to it in cloud.yml, or to a function of its name that has no"
                + " owner, or register a stub for FC InvokeFunction.")
            .formatted(name, service));
  }
}
