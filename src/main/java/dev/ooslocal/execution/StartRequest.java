package dev.ooslocal.execution;

import dev.ooslocal.engine.Mode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a caller wants started.
 *
 * @param content inline content, wins over the name of a stored template
 * @param templateName a stored or public template; with content merely a name
 * @param templateVersion its version; null: the newest
 * @param parameters the parameters given
 * @param mode how it runs
 * @param loopMode Automatic, FirstBatchPause or EveryBatchPause
 * @param safetyCheck Skip or ConfirmEveryHighRiskAction
 * @param parentExecutionId the execution it is shown under; null for none
 * @param description free text
 * @param resourceGroupId its resource group
 * @param tags its tags
 */
public record StartRequest(
    @Nullable String content,
    @Nullable String templateName,
    @Nullable String templateVersion,
    ObjectNode parameters,
    Mode mode,
    String loopMode,
    String safetyCheck,
    @Nullable String parentExecutionId,
    @Nullable String description,
    @Nullable String resourceGroupId,
    Map<String, String> tags) {

  public StartRequest {
    content = given(content);
    templateName = given(templateName);
    templateVersion = given(templateVersion);
    parentExecutionId = given(parentExecutionId);
    tags = Map.copyOf(tags);
  }

  /** Forms and some clients send what was left open as an empty text. */
  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
