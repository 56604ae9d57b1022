package dev.ooslocal.extension;

import dev.ooslocal.language.PackageScripts;
import dev.ooslocal.language.Program;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.YamlDocument;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.template.Templates;
import dev.ooslocal.template.Templates.StoredTemplate;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Installs packages on instances, and removes them, by the scripts of their templates. */
@Component
public class Extensions {
  private final Templates templates;
  private final Assistant assistant;
  private final PackageStates states;
  private final VirtualClock clock;

  Extensions(Templates templates, Assistant assistant, PackageStates states, VirtualClock clock) {
    this.templates = templates;
    this.assistant = assistant;
    this.states = states;
    this.clock = clock;
  }

  /**
   * Runs a package's script on an instance; the state is kept only when that succeeds.
   *
   * @throws ApiException {@link ErrorCode#NO_TEMPLATE}, {@link ErrorCode#RESOURCE_NOT_FOUND},
   *     {@link ErrorCode#PACKAGE_SCRIPT_FAILED}
   */
  public void configure(Caller caller, Order order) {
    StoredTemplate template =
        templates
            .find(caller.account(), caller.region(), order.templateName(), order.templateVersion())
            .orElseThrow(() -> new ApiException(ErrorCode.NO_TEMPLATE, order.templateName()));
    Program program = templates.program(template.hash(), template.text());
    if (program.kind() != Program.Kind.PACKAGE) {
      throw ApiException.invalid("TemplateName", template.name() + " is no Package template");
    }
    String osType =
        assistant
            .osType(caller.account(), caller.region(), order.instanceId())
            .orElseThrow(() -> new ApiException(ErrorCode.RESOURCE_NOT_FOUND, order.instanceId()));
    run(caller, order, template, osType);
    if (order.install()) {
      states.put(
          caller.account(), caller.region(), order.instanceId(), state(order, template, program));
    } else {
      states.remove(caller.account(), caller.region(), order.instanceId(), template.name());
    }
  }

  private void run(Caller caller, Order order, StoredTemplate template, String osType) {
    String which = order.install() ? "InstallScript" : "UninstallScript";
    String script =
        new PackageScripts(
                YamlDocument.of(Path.of(template.name()), template.text()).json(), osType)
            .script(which)
            .orElseThrow(
                () ->
                    ApiException.invalid(
                        "TemplateName",
                        "%s has no %s for %s".formatted(template.name(), which, osType)));
    Assistant.Outcome outcome =
        assistant.run(
            caller.account(),
            caller.region(),
            order.instanceId(),
            template.name() + "-" + which,
            filledIn(script, order.parameters()));
    if (!outcome.succeeded()) {
      throw new ApiException(
          ErrorCode.PACKAGE_SCRIPT_FAILED, template.name(), order.instanceId(), outcome.detail());
    }
  }

  private static String filledIn(String script, ObjectNode parameters) {
    String text = script;
    for (Map.Entry<String, JsonNode> each : parameters.properties()) {
      text =
          text.replaceAll(
              "\\{\\{\\s*" + Pattern.quote(each.getKey()) + "\\s*}}",
              Matcher.quoteReplacement(each.getValue().asString("")));
    }
    return text;
  }

  private PackageState state(Order order, StoredTemplate template, Program program) {
    return new PackageState(
        template.id(),
        template.name(),
        template.version(),
        description(program.description()),
        template.isPublic() ? "Alibaba Cloud" : "Private",
        Json.text(order.parameters()),
        order.configurationInfo(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private static String description(@Nullable JsonNode description) {
    return description == null
        ? ""
        : description.isObject() ? description.path("en").asString("") : description.asString("");
  }

  /**
   * What is to be done.
   *
   * @param instanceId on which instance
   * @param templateName by which template
   * @param templateVersion in which version; null: the newest
   * @param install whether to install or to remove
   * @param parameters values for the script
   * @param configurationInfo what its configuration is said to be
   */
  public record Order(
      String instanceId,
      String templateName,
      @Nullable String templateVersion,
      boolean install,
      ObjectNode parameters,
      @Nullable String configurationInfo) {}
}
