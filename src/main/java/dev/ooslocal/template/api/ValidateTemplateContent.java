package dev.ooslocal.template.api;

import dev.ooslocal.language.Language;
import dev.ooslocal.language.Program;
import dev.ooslocal.language.Task;
import dev.ooslocal.platform.Given;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.template.store.Drafts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Checks a text and shows what it declares, as it is written; nothing is stored. */
@Component
@Offered(
    group = "template",
    summary = "Checks a template without storing it and shows what it declares.",
    errors = ErrorCode.TEMPLATE_VALIDATION)
final class ValidateTemplateContent
    implements Operation<ValidateTemplateContent.Input, ValidateTemplateContent.Output> {
  record Input(
      @Doc("The text, JSON or YAML, at most 64 KB; needed unless TemplateURL is given.")
          @Example(
              "{\"FormatVersion\":\"OOS-2019-06-01\",\"Tasks\":[{\"Name\":\"wait\","
                  + "\"Action\":\"ACS::Sleep\",\"Properties\":{\"Duration\":\"PT1S\"}}]}")
          @Nullable String content,
      @Doc("The address the text is read from when Content is left out.")
          @Nullable String templateURL,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The declared parameters, as JSON text.") @Example("{}") String parameters,
      @Doc("The declared outputs, as JSON text.") @Example("{}") String outputs,
      @Doc("The role as it is written; empty when there is none.") String ramRole,
      @Doc("The tasks in order.") List<Step> tasks) {}

  @Doc("A task.")
  record Step(
      @Doc("Its name.") @Example("wait") String name,
      @Doc("Its action, in the usual spelling.") @Example("ACS::Sleep") String type,
      @Doc("Its description; one in several languages as JSON text.") String description,
      @Doc("Its properties, as JSON text.") @Example("{}") String properties,
      @Doc("Its outputs, as JSON text.") @Example("{}") String outputs) {}

  private final Drafts drafts;
  private final Language language;
  private final Urls urls;

  ValidateTemplateContent(Drafts drafts, Language language, Urls urls) {
    this.drafts = drafts;
    this.language = language;
    this.urls = urls;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    String text = text(in);
    Program program = drafts.read(text).program();
    JsonNode document = language.document(text);
    return new Output(
        object(document.path("Parameters")),
        object(document.path("Outputs")),
        written(document.path("RamRole")),
        steps(program, document.path("Tasks")));
  }

  @Override
  public Input prepared(Input in) {
    String url = Given.text(in.templateURL());
    return url == null || Given.text(in.content()) != null
        ? in
        : new Input(urls.read(url), url, in.regionId());
  }

  private static String text(Input in) {
    String content = Given.text(in.content());
    if (content == null) {
      throw ApiException.missing("Content");
    }
    return content;
  }

  private static List<Step> steps(Program program, JsonNode tasks) {
    List<Step> steps = new ArrayList<>();
    for (Task task : program.tasks()) {
      JsonNode written = tasks.path(task.index());
      steps.add(
          new Step(
              task.name(),
              task.action(),
              written(written.path("Description")),
              object(written.path("Properties")),
              object(written.path("Outputs"))));
    }
    return steps;
  }

  private static String object(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? "{}" : Json.text(node);
  }

  private static String written(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return "";
    }
    return node.isString() ? node.stringValue() : Json.text(node);
  }
}
