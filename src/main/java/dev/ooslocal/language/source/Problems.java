package dev.ooslocal.language.source;

import dev.ooslocal.language.Problem;
import dev.ooslocal.language.Problem.Severity;
import dev.ooslocal.platform.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a template, so that everything can be told at once. */
public final class Problems {
  private final List<Problem> all = new ArrayList<>();
  private @Nullable String task;

  /** What is added meanwhile belongs to this task, if it has a name, and to none outside. */
  public void within(String taskName, Runnable look) {
    String outer = task;
    task = named(taskName);
    look.run();
    task = outer;
  }

  /** The same for what gives a value. */
  public <T> T planned(String taskName, Supplier<T> plan) {
    String outer = task;
    task = named(taskName);
    T value = plan.get();
    task = outer;
    return value;
  }

  private static @Nullable String named(String taskName) {
    return taskName.isEmpty() ? null : taskName;
  }

  /** Something is wrong with a value. */
  public void add(String rule, Source at, String message) {
    add(rule, at.position(), at.path(), message, shown(at), List.of());
  }

  /** Something else should stand there; the nearest of the allowed is suggested. */
  public void add(
      String rule, Source at, String message, String found, Collection<String> allowed) {
    add(rule, at.position(), at.path(), message, found, allowed);
  }

  /** Something is wrong at a place. */
  public void add(
      String rule,
      Position position,
      String path,
      String message,
      @Nullable String found,
      Collection<String> allowed) {
    add(Severity.ERROR, rule, position, path, message, found, allowed);
  }

  /** Something is doubtful at a place, though the template can be used. */
  public void warn(
      String rule,
      Position position,
      String path,
      String message,
      @Nullable String found,
      Collection<String> allowed) {
    add(Severity.WARNING, rule, position, path, message, found, allowed);
  }

  private void add(
      Severity severity,
      String rule,
      Position position,
      String path,
      String message,
      @Nullable String found,
      Collection<String> allowed) {
    String near = found == null ? null : Nearest.to(found, allowed).orElse(null);
    Problem problem =
        new Problem(
            severity,
            rule,
            message,
            task,
            path,
            position.line(),
            position.column(),
            found,
            List.copyOf(allowed),
            Objects.equals(near, found) ? null : near);
    if (!all.contains(problem)) {
      all.add(problem);
    }
  }

  /** Everything, in the order of the text. */
  public List<Problem> all() {
    return all.stream()
        .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
        .toList();
  }

  /** What makes the template unusable, in the order of the text. */
  public List<Problem> errors() {
    return all().stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
  }

  /** How many there are so far. */
  public int count() {
    return all.size();
  }

  /** Whether the template cannot be used. */
  public boolean hasErrors() {
    return all.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  private static @Nullable String shown(Source at) {
    return at.value().isContainer() || at.isNull() ? null : at.text();
  }
}
