package dev.ooslocal.execution;

import dev.ooslocal.language.Language;
import dev.ooslocal.language.Program;
import dev.ooslocal.language.TemplateException;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.template.Templates;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds and compiles the template an execution is to run. */
@Component
class Sources {
  private final Templates templates;

  Sources(Templates templates) {
    this.templates = templates;
  }

  /** Content wins over the name of a stored template. */
  Source of(String account, String region, StartRequest request) {
    if (request.content() != null) {
      return inline(request.content(), request.templateName());
    }
    if (request.templateName() == null) {
      throw ApiException.missing("TemplateName");
    }
    return stored(account, region, request.templateName(), request.templateVersion());
  }

  Source stored(String account, String region, String name, @Nullable String version) {
    Templates.StoredTemplate found =
        templates
            .find(account, region, name, version)
            .orElseThrow(() -> new ApiException(ErrorCode.NO_TEMPLATE, name));
    return new Source(
        found, found.name(), found.hash(), found.text(), program(found.hash(), found.text()));
  }

  Source inline(String text, @Nullable String name) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > Language.LARGEST) {
      throw new ApiException(
          ErrorCode.TEMPLATE_VALIDATION,
          "the template has " + bytes + " bytes; at most " + Language.LARGEST + " are allowed");
    }
    String hash = templates.hash(text);
    return new Source(null, name, hash, text, program(hash, text));
  }

  private Program program(String hash, String text) {
    Program program = compiled(hash, text);
    return switch (program.kind()) {
      case AUTOMATION -> program;
      case STATE ->
          throw new ApiException(
              ErrorCode.TEMPLATE_VALIDATION,
              "a State template is run by a state configuration, it cannot be started");
      case PACKAGE ->
          throw new ApiException(
              ErrorCode.TEMPLATE_VALIDATION,
              "a Package template is run by an application, it cannot be started");
    };
  }

  private Program compiled(String hash, String text) {
    try {
      return templates.program(hash, text);
    } catch (TemplateException wrong) {
      throw new ApiException(ErrorCode.TEMPLATE_VALIDATION, String.valueOf(wrong.getMessage()));
    }
  }
}
