package dev.ooslocal.execution;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.ooslocal.language.ActionCatalogue;
import dev.ooslocal.language.ActionSignature;
import dev.ooslocal.language.Program;
import dev.ooslocal.language.Task;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a template says about the executions that run it: its trigger, and whether it nests. */
@Component
class ParentKinds {
  private static final Set<String> NESTING = Set.of("acs::template", "acs::loop");

  private static final Map<String, String> CATEGORIES =
      Map.of(
          "acs::timertrigger", "TimerTrigger",
          "acs::eventtrigger", "EventTrigger",
          "acs::alarmtrigger", "AlarmTrigger");

  private final List<ActionCatalogue> catalogues;

  /** Programs are shared by all that run the same text, so each is looked through once. */
  private final LoadingCache<Program, Boolean> parents =
      Caffeine.newBuilder().weakKeys().build(this::looksThrough);

  ParentKinds(List<ActionCatalogue> catalogues) {
    this.catalogues = catalogues;
  }

  static String category(Program program) {
    return program
        .trigger()
        .map(t -> CATEGORIES.getOrDefault(t.action().toLowerCase(Locale.ROOT), "Other"))
        .orElse("Other");
  }

  /** Whether an execution of it has, or will start, child executions. */
  boolean isParent(Program program) {
    return parents.get(program);
  }

  private boolean looksThrough(Program program) {
    return program.trigger().isPresent() || program.tasks().stream().anyMatch(this::startsChildren);
  }

  private boolean startsChildren(Task task) {
    return NESTING.contains(task.action().toLowerCase(Locale.ROOT))
        || catalogues.stream()
            .flatMap(c -> c.find(task.action()).stream())
            .map(ActionSignature::type)
            .anyMatch(t -> t.startsWith("Product."));
  }
}
