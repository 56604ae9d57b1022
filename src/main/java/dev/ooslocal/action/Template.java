package dev.ooslocal.action;

import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.ChildStart;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.language.WrittenProperties;
import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Doc;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs another template as a child execution, whose outputs are its result. */
@Component
final class Template implements Action<Template.Properties> {
  private static final String NO_TEMPLATE = "ACS::Template needs TemplateName or TemplateContent.";

  /** What it takes: a name or content. */
  @Doc("Runs another template as a child execution, whose outputs are its result.")
  record Properties(
      @Doc("A template, a public template or a product action.") @Nullable String templateName,
      @Doc("The version of the template; the newest unless given.")
          @Nullable String templateVersion,
      @Doc("The template itself, instead of a name.") @Nullable JsonNode templateContent,
      @Doc("The values of its parameters.") Map<String, JsonNode> parameters) {}

  @Override
  public String name() {
    return "ACS::Template";
  }

  @Override
  public Class<Properties> properties() {
    return Properties.class;
  }

  @Override
  public String type() {
    return "Atomic.Embedded";
  }

  @Override
  public boolean loops() {
    return true;
  }

  @Override
  public Map<String, String> foresee(WrittenProperties written) {
    boolean says = written.mayHave("TemplateName") || written.mayHave("TemplateContent");
    return says ? Map.of() : Map.of("", NO_TEMPLATE);
  }

  @Override
  public Progress start(Invocation task, Properties properties) {
    String name = properties.templateName();
    JsonNode content = properties.templateContent();
    ObjectNode parameters = Json.object();
    properties.parameters().forEach(parameters::set);
    if (content != null) {
      return new Progress.Child(new ChildStart.Inline(content, parameters));
    }
    return name == null || name.isEmpty()
        ? new Progress.Failed(NO_TEMPLATE)
        : new Progress.Child(new ChildStart.Named(name, properties.templateVersion(), parameters));
  }
}
