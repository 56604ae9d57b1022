package dev.ooslocal.template.api;

import dev.ooslocal.language.Parameter;
import dev.ooslocal.language.Program;
import dev.ooslocal.platform.Given;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.template.Templates;
import dev.ooslocal.template.store.Drafts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells which values the parameters of a template may have. Chosen: from the template's own
 * declarations; a parameter without allowed values has none listed, since no cloud is asked.
 */
@Component
@Offered(
    group = "template",
    summary = "Tells which values the parameters of a template may have.",
    errors = {
      ErrorCode.NO_TEMPLATE,
      ErrorCode.TEMPLATE_VALIDATION,
      ErrorCode.UNKNOWN_EXECUTION_PARAMETER
    })
final class GetTemplateParameterConstraints
    implements Operation<
        GetTemplateParameterConstraints.Input, GetTemplateParameterConstraints.Output> {
  record Input(
      @Doc("The name of a template; or send TemplateContent or TemplateURL.")
          @Example("ACS-ECS-BulkyRunCommand")
          @Nullable String templateName,
      @Doc("The version; the newest when it is left out.") @Nullable String templateVersion,
      @Doc("A text that is not stored; it goes before the other two.")
          @Nullable String templateContent,
      @Doc("The address of a text; it goes before the name.") @Nullable String templateURL,
      @Doc("Values already chosen, as a JSON object.") @Example("{}")
          @Nullable Map<String, JsonNode> parameters,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("By parameter: its type and, where it is a closed set, the allowed values.")
          Map<String, JsonNode> parameterConstraints) {}

  private final Templates templates;
  private final Drafts drafts;
  private final Urls urls;

  GetTemplateParameterConstraints(Templates templates, Drafts drafts, Urls urls) {
    this.templates = templates;
    this.drafts = drafts;
    this.urls = urls;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Program program = drafts.read(text(in, caller)).program();
    if (in.parameters() != null) {
      in.parameters().keySet().forEach(name -> mustBeDeclared(program, name));
    }
    Map<String, JsonNode> constraints = new LinkedHashMap<>();
    program.parameters().all().forEach(p -> constraints.put(p.name(), constraint(p)));
    return new Output(constraints);
  }

  @Override
  public Input prepared(Input in) {
    String url = Given.text(in.templateURL());
    return url == null || Given.text(in.templateContent()) != null
        ? in
        : new Input(
            in.templateName(),
            in.templateVersion(),
            urls.read(url),
            url,
            in.parameters(),
            in.regionId());
  }

  private String text(Input in, Caller caller) {
    String content = Given.text(in.templateContent());
    if (content != null) {
      return content;
    }
    String name = Given.text(in.templateName());
    if (name == null) {
      throw ApiException.missing("TemplateName");
    }
    return templates
        .find(caller.account(), caller.region(), name, Given.text(in.templateVersion()))
        .orElseThrow(() -> new ApiException(ErrorCode.NO_TEMPLATE, name))
        .text();
  }

  private static void mustBeDeclared(Program program, String name) {
    if (program.parameters().find(name).isEmpty()) {
      throw new ApiException(ErrorCode.UNKNOWN_EXECUTION_PARAMETER, name);
    }
  }

  private static JsonNode constraint(Parameter parameter) {
    ObjectNode constraint = Json.object().put("Type", parameter.type().wireName());
    ArrayNode allowed = constraint.putArray("AllowedValues");
    parameter.allowedValues().forEach(allowed::add);
    return constraint;
  }
}
