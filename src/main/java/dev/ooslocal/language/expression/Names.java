package dev.ooslocal.language.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a template declares, found by name whatever the case. */
public final class Names {
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private final Map<String, TaskNames> tasks = new LinkedHashMap<>();
  private final Map<String, TaskNames> around = new LinkedHashMap<>();
  private final Set<String> conditions = new LinkedHashSet<>();

  /**
   * A task and its outputs.
   *
   * @param index its place
   * @param name as declared
   * @param outputs the declared names by their lower-case form
   * @param embedded names its action declares by itself
   */
  record TaskNames(int index, String name, Map<String, String> outputs, List<String> embedded) {
    @Nullable String output(String wanted) {
      String declared = outputs.get(lower(wanted));
      return declared != null
          ? declared
          : embedded.stream().filter(wanted::equalsIgnoreCase).findFirst().orElse(null);
    }

    private TaskNames at(int place) {
      return new TaskNames(place, name, outputs, embedded);
    }
  }

  public void parameter(String name) {
    parameters.put(lower(name), name);
  }

  public void condition(String name) {
    conditions.add(name);
  }

  /** Declares a task; the first of a name counts. */
  public void task(int index, String name, Collection<String> outputs, List<String> embedded) {
    Map<String, String> byLower = new LinkedHashMap<>();
    outputs.forEach(output -> byLower.putIfAbsent(lower(output), output));
    tasks.putIfAbsent(lower(name), new TaskNames(index, name, byLower, List.copyOf(embedded)));
  }

  /**
   * The names in the body of a loop: everything around it, the tasks that stand before the loop at
   * places below 0, those from the loop on behind all others, and none of its own yet.
   *
   * @param loop the loop's place among the tasks around it
   */
  public Names inside(int loop) {
    Names inner = new Names();
    inner.parameters.putAll(parameters);
    inner.conditions.addAll(conditions);
    inner.around.putAll(around);
    inner.around.putAll(tasks);
    inner.around.replaceAll((key, task) -> task.at(below(task.index(), loop)));
    return inner;
  }

  /** Whether a task around the loop has this name. */
  public boolean isAround(String name) {
    return around.containsKey(lower(name));
  }

  /** The name of the task around the loop at this place below 0. */
  public String around(int place) {
    return around.values().stream()
        .filter(task -> task.index() == place)
        .map(TaskNames::name)
        .findFirst()
        .orElseThrow();
  }

  boolean hasCondition(String name) {
    return conditions.contains(name);
  }

  @Nullable String findParameter(String name) {
    return parameters.get(lower(name));
  }

  @Nullable TaskNames findTask(String name) {
    TaskNames own = tasks.get(lower(name));
    return own == null ? around.get(lower(name)) : own;
  }

  Collection<String> conditionNames() {
    return conditions;
  }

  /** Everything a reference may name where only tasks before this one can be seen. */
  List<String> references(int before) {
    List<String> all = new ArrayList<>(parameters.values());
    Stream.concat(around.values().stream(), tasks.values().stream())
        .filter(task -> task.index() < before)
        .forEach(task -> task.outputs().values().forEach(o -> all.add(task.name() + "." + o)));
    return all;
  }

  private static int below(int place, int loop) {
    return place < loop ? place - loop : Integer.MAX_VALUE;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
