package dev.ooslocal.language.expression;

import dev.ooslocal.language.source.Source;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an expression can see, and what it turned out to use. Tasks see the outputs of the tasks
 * before them. A condition sees all of them, and whoever uses the condition checks that they come
 * before it.
 */
public final class Reach {
  private final int before;
  private final Set<Integer> tasks = new HashSet<>();
  private final Set<Integer> results = new HashSet<>();
  private final Set<String> conditions = new HashSet<>();
  private @Nullable Source item;

  private Reach(int before) {
    this.before = before;
  }

  /** Parameters and pseudo parameters only. */
  public static Reach parameters() {
    return new Reach(0);
  }

  /** The default of a parameter. */
  public static Reach defaults() {
    return new Reach(-1);
  }

  /** The outputs of the tasks before this one too. */
  public static Reach before(int task) {
    return new Reach(task);
  }

  /** The outputs of all tasks. */
  public static Reach all() {
    return new Reach(Integer.MAX_VALUE);
  }

  /** The same sight for what is read but never evaluated, so that it counts as using nothing. */
  Reach aside() {
    return new Reach(before);
  }

  int limit() {
    return before;
  }

  /** Parameters keep references to the parameter store; they are resolved where they are used. */
  boolean leavesStored() {
    return before < 0;
  }

  public void usesTask(int task) {
    tasks.add(task);
  }

  public void usesResult(int task) {
    tasks.add(task);
    results.add(task);
  }

  void usesCondition(String name) {
    conditions.add(name);
  }

  void usesItem(Source at) {
    item = at;
  }

  /** Where the loop's item is referred to; null: nowhere. */
  public @Nullable Source item() {
    return item;
  }

  /** The tasks that are referred to. */
  public Set<Integer> tasks() {
    return tasks;
  }

  /** The tasks whose raw result is referred to. */
  public Set<Integer> results() {
    return results;
  }

  /** The conditions that are used by name. */
  public Set<String> conditionNames() {
    return conditions;
  }
}
