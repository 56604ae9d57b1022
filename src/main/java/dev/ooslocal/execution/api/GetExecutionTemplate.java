package dev.ooslocal.execution.api;

import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.Executions;
import dev.ooslocal.language.Program;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Required;
import dev.ooslocal.tag.Tags;
import dev.ooslocal.template.Templates;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Shows the template an execution runs, whatever has become of it since. */
@Component
@Offered(
    group = "execution",
    summary = "Shows the template an execution runs, as it was when it started.",
    errors = ErrorCode.NO_EXECUTION)
final class GetExecutionTemplate
    implements Operation<GetExecutionTemplate.Input, GetExecutionTemplate.Output> {
  record Input(
      @Doc("The execution.") @Required @Example("exec-934bc37ea31f4b9e9312") String executionId,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("What is known of the template.") RunTemplate template,
      @Doc("Its text.") String content) {}

  record RunTemplate(
      @Doc("The template's id; left out for inline content.") @Nullable String templateId,
      @Doc("Its name; left out for inline content without one.") @Nullable String templateName,
      @Doc("Its version; left out for inline content.") @Nullable String templateVersion,
      @Doc("JSON or YAML.") String templateFormat,
      @Doc("Its description; one in several languages as JSON text.") String description,
      @Doc("SHA-256 of the text in lower-case hex.") String hash,
      @Doc("Who can use it: Private or Public.") String shareType,
      @Doc("The tags of the execution's template.") Map<String, String> tags,
      @Doc("Who created it; for inline content, who started the execution.") String createdBy,
      @Doc("When it was created; for inline content, when the execution was.") Instant createdDate,
      @Doc("Who stored this version.") String updatedBy,
      @Doc("When this version was stored.") Instant updatedDate) {}

  private static final String PUBLISHER = "ACS";

  private final Executions executions;
  private final Templates templates;
  private final Tags tags;

  GetExecutionTemplate(Executions executions, Templates templates, Tags tags) {
    this.executions = executions;
    this.templates = templates;
    this.tags = tags;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Execution execution = executions.find(caller, in.executionId());
    Templates.Credits credits = credits(execution).orElseGet(() -> own(execution));
    Program program = executions.program(execution);
    return new Output(
        new RunTemplate(
            execution.templateId(),
            execution.templateName(),
            execution.templateVersion(),
            program.format().name(),
            description(program.description()),
            execution.textHash(),
            credits.createdBy().equals(PUBLISHER) ? "Public" : "Private",
            tags(execution),
            credits.createdBy(),
            credits.createdAt(),
            credits.updatedBy(),
            credits.updatedAt()),
        executions.text(execution));
  }

  private Optional<Templates.Credits> credits(Execution execution) {
    String name = execution.templateName();
    return name == null || execution.templateId() == null
        ? Optional.empty()
        : templates.credits(
            execution.accountId(), execution.regionId(), name, execution.templateVersion());
  }

  /** Those it has now; a public template, or one that is gone, has none. */
  private Map<String, String> tags(Execution execution) {
    String name = execution.templateName();
    return name == null || execution.templateId() == null
        ? Map.of()
        : tags.of(execution.accountId(), execution.regionId(), Templates.TAGGED_AS, List.of(name))
            .getOrDefault(name, Map.of());
  }

  private static Templates.Credits own(Execution execution) {
    return new Templates.Credits(
        execution.executedBy(),
        execution.createdAt(),
        execution.executedBy(),
        execution.createdAt());
  }

  private static String description(@Nullable JsonNode description) {
    if (description == null || description.isNull()) {
      return "";
    }
    return description.isString() ? description.asString() : Json.text(description);
  }
}
