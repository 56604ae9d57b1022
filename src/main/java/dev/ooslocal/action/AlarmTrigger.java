package dev.ooslocal.action;

import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.engine.Waits;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.WrittenProperties;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.JsonText;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Starts the rest of the template for each alarm of a metric. */
@Component
final class AlarmTrigger implements Action<AlarmTrigger.Properties> {
  private static final String NOT_BOTH = "ACS::AlarmTrigger takes Tags or ResourceGroup, not both.";

  /** What it takes. */
  @Doc("Runs the rest of the template in a child execution for each alarm of a metric.")
  record Properties(
      @Doc("The namespace of the metric, such as acs_ecs_dashboard.") @Required String namespace,
      @Doc("The metric.") @Required String metricName,
      @Doc("How the metric is summed up, such as Average.") @Nullable String statistics,
      @Doc("How the metric is compared with Threshold.")
          @Required
          @OneOf({
            "GreaterThanOrEqualToThreshold",
            "GreaterThanThreshold",
            "LessThanOrEqualToThreshold",
            "LessThanThreshold",
            "NotEqualToThreshold",
            "GreaterThanYesterday",
            "LessThanYesterday",
            "GreaterThanLastWeek",
            "LessThanLastWeek",
            "GreaterThanLastPeriod",
            "LessThanLastPeriod"
          })
          String comparisonOperator,
      @Doc("What the metric is compared with.") @Required String threshold,
      @Doc("The resources, a JSON list.") @JsonText @Nullable JsonNode resources,
      @Doc("Tags of the resources.") List<Map<String, JsonNode>> tags,
      @Doc("The resource group of the resources.") @Nullable String resourceGroup,
      @Doc("How often in a row the comparison must hold.") @Nullable Integer times,
      @Doc("The period of the metric in seconds.") @Nullable Integer period,
      @Doc("The distance of checks in seconds.") @Nullable Integer interval,
      @Doc("How long after an alarm nothing fires, in seconds.") @Nullable Integer silenceTime,
      @Doc("The hours in which the alarm is on.") @Nullable String effectiveInterval,
      @Doc("Makes template parameters of the alarm.") Map<String, JsonNode> outputTransformer) {}

  @Override
  public String name() {
    return "ACS::AlarmTrigger";
  }

  @Override
  public Class<Properties> properties() {
    return Properties.class;
  }

  @Override
  public String type() {
    return "Atomic.Trigger";
  }

  @Override
  public JsonNode heard(Properties properties, JsonNode message) {
    return OutputTransformer.transformed(properties.outputTransformer(), message);
  }

  @Override
  public Map<String, String> foresee(WrittenProperties written) {
    Map<String, String> wrong = new TreeMap<>();
    written
        .problem("Threshold", AlarmTrigger::number)
        .ifPresent(message -> wrong.put("Threshold", message));
    written
        .problem("Resources", AlarmFilter::resources)
        .ifPresent(message -> wrong.put("Resources", message));
    boolean both = written.open().contains("Tags") && written.known().has("ResourceGroup");
    if (both) {
      wrong.put("ResourceGroup", NOT_BOTH);
    }
    return wrong;
  }

  private static void number(String threshold) {
    try {
      var _ = new BigDecimal(threshold.strip());
    } catch (NumberFormatException notOne) {
      throw new EvaluationException("Threshold must be a number, not '" + threshold + "'.");
    }
  }

  @Override
  public Progress start(Invocation task, Properties properties) {
    if (!properties.tags().isEmpty() && properties.resourceGroup() != null) {
      return new Progress.Failed(NOT_BOTH);
    }
    number(properties.threshold());
    AlarmFilter.resources(properties.resources());
    String message =
        "Waiting for alarms of %s %s".formatted(properties.namespace(), properties.metricName());
    return new Progress.Awaiting(Waits.EVENT, null, message, null);
  }
}
