package dev.ooslocal.execution.api;

import dev.ooslocal.engine.Mode;
import dev.ooslocal.execution.Executions;
import dev.ooslocal.execution.StartRequest;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Matches;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Wire;
import dev.ooslocal.template.TemplateUrls;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Starts an execution; it answers at once and runs from then on. */
@Component
@Offered(
    group = "execution",
    summary = "Runs a stored template, inline content or the template behind an address.",
    errors = {
      ErrorCode.QUOTA_EXCEED,
      ErrorCode.TEMPLATE_VALIDATION,
      ErrorCode.ASSUME_ROLE_FAILED,
      ErrorCode.MISSING_EXECUTION_PARAMETER,
      ErrorCode.UNKNOWN_EXECUTION_PARAMETER,
      ErrorCode.NO_TEMPLATE,
      ErrorCode.NO_EXECUTION
    })
final class StartExecution implements Operation<StartExecution.Input, StartExecution.Output> {

  record Input(
      @Doc("A private or public template; with content or an address merely the name shown.")
          @Length(min = 1, max = 200)
          @Matches(
              value = "[A-Za-z0-9_:-]+",
              rule = "it may hold letters, digits, '-' and '_' only")
          @Example("ACS-ECS-BulkyStartInstances")
          @Nullable String templateName,
      @Doc("Its version, v1 and so on; left out, the newest.") @Nullable String templateVersion,
      @Doc("Inline content, JSON or YAML, at most 64 KB.") @Nullable String templateContent,
      @Doc("An address that content is read from.") @Wire("TemplateURL")
          @Nullable String templateUrl,
      @Doc("Values for the template's parameters.")
          @Example(
              "{\"targets\":{\"Type\":\"ResourceIds\",\"ResourceIds\":[\"i-local0003\"],"
                  + "\"RegionId\":\"cn-hangzhou\"}}")
          @Nullable Map<String, JsonNode> parameters,
      @Doc("Runs through, waits when a task fails, or waits before each task.")
          @OneOf({"Automatic", "FailurePause", "Debug"})
          @Default("Automatic")
          String mode,
      @Doc("Whether loops in batches wait after the first batch or after every one.")
          @OneOf({"Automatic", "FirstBatchPause", "EveryBatchPause"})
          @Default("Automatic")
          String loopMode,
      @Doc("Whether high-risk calls wait for a confirmation; Skip only with Mode=Automatic.")
          @OneOf({"Skip", "ConfirmEveryHighRiskAction"})
          @Default("ConfirmEveryHighRiskAction")
          String safetyCheck,
      @Doc("The execution this one is shown under.") @Nullable String parentExecutionId,
      @Doc("Free text.") @Length(max = 4000) @Nullable String description,
      @Doc("The resource group.") @Length(max = 200) @Nullable String resourceGroupId,
      @Doc("Tags of the execution.") @Nullable Map<String, String> tags,
      @Doc("Makes a repeated request answer as the first one did.") @Length(max = 64)
          @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {
    Input withContent(String content) {
      return new Input(
          templateName,
          templateVersion,
          content,
          templateUrl,
          parameters,
          mode,
          loopMode,
          safetyCheck,
          parentExecutionId,
          description,
          resourceGroupId,
          tags,
          clientToken,
          regionId);
    }
  }

  record Output(@Doc("The execution.") StartedExecution execution) {}

  private final Executions executions;
  private final StartedExecutions answers;
  private final TemplateUrls urls;

  StartExecution(Executions executions, StartedExecutions answers, TemplateUrls urls) {
    this.executions = executions;
    this.answers = answers;
    this.urls = urls;
  }

  /** Content wins over an address, an address over the name of a stored template. */
  @Override
  public Input prepared(Input in) {
    String content = in.templateContent();
    String url = in.templateUrl();
    if (url == null || url.isBlank() || (content != null && !content.isBlank())) {
      return in;
    }
    return in.withContent(urls.read(url));
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Map<String, String> tags = in.tags() == null ? Map.of() : in.tags();
    return new Output(
        answers.of(
            executions.startAtOnce(
                caller,
                new StartRequest(
                    in.templateContent(),
                    in.templateName(),
                    in.templateVersion(),
                    JsonObjects.of(in.parameters()),
                    Mode.of(in.mode()),
                    in.loopMode(),
                    in.safetyCheck(),
                    in.parentExecutionId(),
                    in.description(),
                    in.resourceGroupId(),
                    tags)),
            tags));
  }
}
