package dev.ooslocal.state;

import dev.ooslocal.language.Program;
import dev.ooslocal.language.TemplateException;
import dev.ooslocal.platform.YamlDocument;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.template.Templates;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The templates that a configuration can apply. */
@Component
public class StateTemplates {
  private static final String INVENTORY = "ACS:Inventory";

  private final Templates templates;

  StateTemplates(Templates templates) {
    this.templates = templates;
  }

  /**
   * A State template whose only state is inventory.
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
    if (states.size() != 1) {
      throw unusable(template.name() + " must have exactly one of States");
    }
    JsonNode state = states.path(0);
    String type = state.path("ResourceType").asString("");
    String policy = state.at("/Properties/Policy").asString("").replace(" ", "");
    if (!type.equals(INVENTORY) || !policy.equals("{{policy}}")) {
      throw unusable(
          "the state %s of %s cannot be held here; only %s with Policy '{{ policy }}' can"
              .formatted(type, template.name(), INVENTORY));
    }
  }

  private static ApiException unusable(String reason) {
    return new ApiException(ErrorCode.TEMPLATE_VALIDATION, reason);
  }
}
