package dev.ooslocal.postgres;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a test class, before it builds anything, where there is no PostgreSQL. */
public final class NeedsPostgres implements ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Postgres.isInstalled()
        ? ConditionEvaluationResult.enabled("PostgreSQL is installed")
        : ConditionEvaluationResult.disabled(Postgres.HOW);
  }
}
