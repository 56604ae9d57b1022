package dev.ooslocal.it;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/**
 * Skips a test class where there is no container engine, loudly; with {@code CONTAINERS=required}
 * in the environment it fails there instead.
 */
final class NeedsEngine implements ExecutionCondition {
  private static final String HOW =
      "no container engine answers (docker info), so nothing is known of the image; SKIPPED";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (DockerClientFactory.instance().isDockerAvailable()) {
      return ConditionEvaluationResult.enabled("a container engine answers");
    }
    if ("required".equals(System.getenv("CONTAINERS"))) {
      throw new IllegalStateException("CONTAINERS=required, but no container engine answers");
    }
    System.err.println(context.getDisplayName() + ": " + HOW);
    return ConditionEvaluationResult.disabled(HOW);
  }
}
