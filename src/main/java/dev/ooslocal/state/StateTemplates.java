package dev.ooslocal.state;

import dev.ooslocal.language.Program;
import dev.ooslocal.language.TemplateException;
import dev.ooslocal.platform.YamlDocument;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.template.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The templates that a configuration can apply. */
@Component
public class StateTemplates {
  private static final Map<String, List<String>> PROPERTIES =
      new TreeMap<>(
          Map.of(Plan.INVENTORY, List.of("Policy"), HeldState.File.TYPE, FileStates.PROPERTIES));

  private final Templates templates;

  StateTemplates(Templates templates) {
    this.templates = templates;
  }

  /**
   * A State template whose states can be held here.
   *
   * @throws ApiException {@link ErrorCode#NO_TEMPLATE}, or {@link ErrorCode#TEMPLATE_VALIDATION}
   *     when it is of another type or has states that cannot be held here
   */
  public Templates.StoredTemplate usable(Caller caller, String name, @Nullable String version) {
    Templates.StoredTemplate found =
        templates
            .find(caller.account(), caller.region(), name, version)
            .orElseThrow(() -> new ApiException(ErrorCode.NO_TEMPLATE, name));
    check(found);
    return found;
  }

  private void check(Templates.StoredTemplate template) {
    try {
      if (templates.program(template.hash(), template.text()).kind() != Program.Kind.STATE) {
        throw unusable(template.name() + " is no State template");
      }
    } catch (TemplateException wrong) {
      throw unusable(String.valueOf(wrong.getMessage()));
    }
    JsonNode states =
        YamlDocument.of(Path.of(template.name()), template.text()).json().path("States");
    if (states.isEmpty()) {
      throw unusable(template.name() + " has no States");
    }
    states.valueStream().forEach(state -> check(template.name(), state));
  }

  private static void check(String template, JsonNode state) {
    String type = state.path("ResourceType").asString("");
    @Nullable List<String> known = PROPERTIES.get(type);
    if (known == null) {
      throw unusable(
          "a state of %s in %s cannot be held here; those of %s can"
              .formatted(type, template, String.join(", ", PROPERTIES.keySet())));
    }
    for (String name : state.path("Properties").propertyNames()) {
      if (!known.contains(name)) {
        throw unusable(
            "a state of %s has no property %s; known are %s"
                .formatted(type, name, String.join(", ", known)));
      }
    }
  }

  /**
   * What a configuration does.
   *
   * @throws ApiException {@link ErrorCode#NO_TEMPLATE} when its template is gone
   */
  Plan plan(String account, String region, StateConfiguration configuration) {
    Templates.StoredTemplate template =
        templates
            .find(account, region, configuration.templateName(), configuration.templateVersion())
            .orElseThrow(
                () -> new ApiException(ErrorCode.NO_TEMPLATE, configuration.templateName()));
    return Plan.of(template.text(), configuration.content().parameters());
  }

  /**
   * What a configuration does, when its parameters are right.
   *
   * @throws ApiException InvalidParameter
   */
  public void check(Caller caller, StateConfiguration configuration) {
    plan(caller.account(), caller.region(), configuration);
  }

  private static ApiException unusable(String reason) {
    return new ApiException(ErrorCode.TEMPLATE_VALIDATION, reason);
  }
}
