package dev.ooslocal.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One step of a program.
 *
 * @param index its place among the tasks, from 0
 * @param name its name as written
 * @param action the action's name, in the spelling of the catalogue where it is known
 * @param description text or map by language; null when absent
 * @param properties the properties, an expression that yields an object
 * @param outputs the declared outputs in order
 * @param loop how it repeats; null when it runs once
 * @param when runs only if this is true; null: always
 * @param onError where to go on after a failure
 * @param onSuccess where to go on after success
 * @param onCancel where to go on after a rejection
 * @param critical whether its failure makes the execution Failed
 * @param retry how WaitFor repeats
 * @param keepsResult whether someone refers to its raw result directly ({@code {{ task.a[].b }}})
 */
public record Task(
    int index,
    String name,
    String action,
    @Nullable JsonNode description,
    Expression properties,
    List<TaskOutput> outputs,
    @Nullable Loop loop,
    @Nullable Expression when,
    Jump onError,
    Jump onSuccess,
    Jump onCancel,
    boolean critical,
    Retry retry,
    boolean keepsResult) {

  public Task {
    outputs = List.copyOf(outputs);
  }

  public boolean isTrigger() {
    String lower = action.toLowerCase(Locale.ROOT);
    return lower.equals("acs::timertrigger")
        || lower.equals("acs::eventtrigger")
        || lower.equals("acs::alarmtrigger");
  }
}
