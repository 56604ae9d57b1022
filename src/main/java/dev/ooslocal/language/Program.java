package dev.ooslocal.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A checked template, ready to run: everything parsed once, nothing left to parse while it runs.
 * Immutable.
 *
 * @param kind what the FormatVersion says it is
 * @param format how the text was written
 * @param description the description as written: text or a map by language; null when absent
 * @param parameters the declared parameters in order
 * @param ramRole the role to assume; null when absent
 * @param conditions the named conditions
 * @param tasks the tasks in order
 * @param outputs the template's outputs in order
 * @param metadata kept as it is; null when absent
 */
public record Program(
    Kind kind,
    Format format,
    @Nullable JsonNode description,
    Parameters parameters,
    @Nullable Expression ramRole,
    Map<String, Expression> conditions,
    List<Task> tasks,
    List<TemplateOutput> outputs,
    @Nullable JsonNode metadata) {

  /** What a template is for. Only an {@code AUTOMATION} can be started. */
  public enum Kind {
    AUTOMATION,
    STATE,
    PACKAGE
  }

  /** How a template was written. */
  public enum Format {
    JSON,
    YAML
  }

  public Program {
    conditions = Map.copyOf(conditions);
    tasks = List.copyOf(tasks);
    outputs = List.copyOf(outputs);
  }

  /** The task of this name, whatever its case. */
  public Optional<Task> task(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return tasks.stream().filter(t -> t.name().toLowerCase(Locale.ROOT).equals(wanted)).findFirst();
  }

  /** The trigger task, if the template has one. */
  public Optional<Task> trigger() {
    return tasks.stream().filter(Task::isTrigger).findFirst();
  }
}
